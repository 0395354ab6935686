package io.conceptpulse.sql;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsCleaner;
import org.apache.flink.table.annotation.DataTypeHint;
import org.apache.flink.table.annotation.FunctionHint;
import org.apache.flink.table.functions.FunctionContext;
import org.apache.flink.table.functions.TableFunction;
import org.apache.flink.types.Row;

/**
 * {@code MENTIONS(title, body)}: a row for each place at which an article names a board or a stock
 * of the catalog, those of the title first, in text order. Start and length are UTF-16 units of the
 * cleaned title or body, the start from 0, as {@code CLEAN_NEWS} gives them where there is no
 * title.
 *
 * <p>The catalog is read once, from the files that the job parameters {@value CatalogFile#CONCEPTS}
 * and {@value CatalogFile#STOCKS} name; at least one must be there.
 */
@FunctionHint(
        output =
                @DataTypeHint(
                        "ROW<target STRING, kind STRING, name STRING, in_title BOOLEAN,"
                                + " `start` INT, length INT>"))
public final class Mentions extends TableFunction<Row> {

    private static final long serialVersionUID = 1L;

    private transient MentionMatcher matcher;

    @Override
    public void open(FunctionContext context) {
        String concepts = context.getJobParameter(CatalogFile.CONCEPTS, "").strip();
        String stocks = context.getJobParameter(CatalogFile.STOCKS, "").strip();
        if (concepts.isEmpty() && stocks.isEmpty()) {
            throw new IllegalArgumentException(
                    "MENTIONS knows no boards and no stocks: set pipeline.global-job-parameters to"
                            + " '"
                            + CatalogFile.CONCEPTS
                            + ":FILE,"
                            + CatalogFile.STOCKS
                            + ":FILE' (either may be left out)");
        }
        matcher =
                MentionMatcher.compile(CatalogFile.concepts(concepts), CatalogFile.stocks(stocks));
    }

    /** A title or a body that is null counts as missing; no rows where both are. */
    public void eval(String title, String body) {
        if (title == null && body == null) {
            return;
        }
        CleanText text = NewsCleaner.clean(title, body);
        for (Hit hit : matcher.match(text)) {
            String part = hit.inTitle() ? text.title() : text.body();
            collect(
                    Row.of(
                            hit.target(),
                            hit.kind().name(),
                            part.substring(hit.offset(), hit.offset() + hit.length()),
                            hit.inTitle(),
                            hit.offset(),
                            hit.length()));
        }
    }
}
