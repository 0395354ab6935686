package io.conceptpulse.sql;

import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.functions.ScalarFunction;
import org.apache.flink.types.Row;

/**
 * {@code CLEAN_NEWS(text)}: an article as it is analysed. The leading 【…】, else the first sentence,
 * is its title; {@code cuts} says which rule removed how many UTF-16 units.
 */
public final class CleanNews extends ScalarFunction {

    private static final long serialVersionUID = 1L;

    /** Null where the text is null. */
    @DataTypeHint(
            "ROW<title STRING, body STRING, cuts ARRAY<ROW<`rule` STRING, `characters` INT>>>")
    public Row eval(String text) {
        if (text == null) {
            return null;
        }
        CleanText clean = NewsCleaner.clean("", text);
        Row[] cuts =
                clean.cuts().stream()
                        .map(cut -> Row.of(cut.rule(), cut.characters()))
                        .toArray(Row[]::new);
        return Row.of(clean.title(), clean.body(), cuts);
    }
}
