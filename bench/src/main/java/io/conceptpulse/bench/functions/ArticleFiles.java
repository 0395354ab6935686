package io.conceptpulse.bench.functions;

import io.conceptpulse.bench.evaluate.mention.CatalogFiles;
import io.conceptpulse.bench.evaluate.text.RawArticles;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.local.problem.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles and a catalog in files of the user's, to measure with instead of the load. The JVMs that
 * JMH forks are told of them by system properties.
 *
 * @param news JSON lines with {@code title}, and {@code text} or {@code body}
 * @param concepts names of boards
 * @param stocks list of stocks; null for none
 */
record ArticleFiles(Path news, Path concepts, Path stocks) {

    private static final String NEWS = "bench.functions.news";
    private static final String CONCEPTS = "bench.functions.concepts";
    private static final String STOCKS = "bench.functions.stocks";

    /** What the process that forked this one was given; null for the load. */
    static ArticleFiles given() {
        String news = System.getProperty(NEWS);
        String stocks = System.getProperty(STOCKS);
        return news == null
                ? null
                : new ArticleFiles(
                        Path.of(news),
                        Path.of(System.getProperty(CONCEPTS)),
                        stocks == null ? null : Path.of(stocks));
    }

    /** Hands them on to a JVM that is forked. */
    List<String> jvmArguments() {
        List<String> arguments = new ArrayList<>();
        arguments.add("-D" + NEWS + "=" + news.toAbsolutePath());
        arguments.add("-D" + CONCEPTS + "=" + concepts.toAbsolutePath());
        if (stocks != null) {
            arguments.add("-D" + STOCKS + "=" + stocks.toAbsolutePath());
        }
        return arguments;
    }

    /**
     * @throws Problem where a file cannot be read or holds something else
     */
    Articles read() {
        MentionMatcher matcher =
                MentionMatcher.compile(
                        CatalogFiles.concepts(concepts),
                        stocks == null ? List.of() : CatalogFiles.stocks(stocks));
        return Articles.of(RawArticles.read(news), matcher);
    }
}
