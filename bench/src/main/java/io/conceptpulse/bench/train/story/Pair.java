package io.conceptpulse.bench.train.story;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.table.TableReader;
import io.conceptpulse.news.NewsCleaner;
import io.conceptpulse.news.StoryFingerprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Two headlines, and whether they tell one story. */
public record Pair(String titleA, String titleB, boolean same) {

    public static final List<String> COLUMNS = List.of("title_a", "title_b", "same_story");

    /** The pairs of several tables, in their order. */
    public static List<Pair> read(List<Path> files) {
        List<Pair> pairs = new ArrayList<>();
        for (Path file : files) {
            try (TableReader reader = new TableReader(file)) {
                reader.header().require(COLUMNS);
                for (Row row = reader.next(); row != null; row = reader.next()) {
                    pairs.add(
                            new Pair(
                                    row.get(COLUMNS.get(0)),
                                    row.get(COLUMNS.get(1)),
                                    row.flag(COLUMNS.get(2))));
                }
            }
        }
        return pairs;
    }

    public StoryFingerprint a() {
        return fingerprint(titleA);
    }

    public StoryFingerprint b() {
        return fingerprint(titleB);
    }

    /** What the job compares an article by that has a headline and no body. */
    public static StoryFingerprint fingerprint(String title) {
        return StoryFingerprint.of(NewsCleaner.clean(title, ""));
    }
}
