package io.conceptpulse.bench.evaluate.kind;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.news.ArticleKind;
import io.conceptpulse.news.NewsItem.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sort of text that the job takes an article for whose record does not say. */
public final class KindEvaluation implements Evaluation<Kind> {

    static final String TITLE = "title";
    static final String BODY = "body";
    static final String SOURCE = "source";
    static final String LABEL = "label";

    @Override
    public void check(Header header) {
        header.require(List.of(TITLE));
    }

    @Override
    public List<String> added() {
        return List.of("predicted");
    }

    @Override
    public Rater<Kind> rater(Header header) {
        return row -> ArticleKind.of(row.find(SOURCE), row.get(TITLE), row.find(BODY));
    }

    @Override
    public List<String> cells(Kind kind) {
        return List.of(written(kind));
    }

    @Override
    public Tally<Kind> tally(Header header) {
        return new KindTally(header.has(LABEL));
    }

    /** The label of a row. */
    static Kind label(Row row) {
        String text = row.get(LABEL).strip();
        return Arrays.stream(Kind.values())
                .filter(kind -> written(kind).equals(text))
                .findFirst()
                .orElseThrow(() -> row.wrong(LABEL, "news, announcement, research, qa or tape"));
    }

    /** As the contract of the topic writes it. */
    static String written(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
