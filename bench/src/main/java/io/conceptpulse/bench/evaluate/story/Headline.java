package io.conceptpulse.bench.evaluate.story;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.bench.evaluate.table.TableReader;
import io.conceptpulse.bench.train.story.Pair;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.Relevance;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.pulse.Basis;
import io.conceptpulse.pulse.Content;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.Placement;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a stream.
 *
 * @param id its place among all rows, in digits that sort
 * @param firstSeen epoch milliseconds
 */
record Headline(String id, long firstSeen, String title) {

    static final String TITLE = "title";
    static final String FIRST_SEEN = "first_seen_shanghai";

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    /** The rows of tables, in their order. */
    static List<Headline> read(List<Path> files) {
        List<Headline> all = new ArrayList<>();
        for (Path file : files) {
            try (TableReader reader = new TableReader(file)) {
                reader.header().require(List.of(FIRST_SEEN, TITLE));
                for (Row row = reader.next(); row != null; row = reader.next()) {
                    String id = "%09d".formatted(all.size());
                    all.add(new Headline(id, time(row), row.get(TITLE)));
                }
            }
        }
        return all;
    }

    private static long time(Row row) {
        try {
            return LocalDateTime.parse(row.get(FIRST_SEEN).strip())
                    .toInstant(BEIJING)
                    .toEpochMilli();
        } catch (DateTimeException e) {
            throw row.wrong(FIRST_SEEN, "a time of Beijing such as 2024-02-19T09:30:00");
        }
    }

    StoryFingerprint fingerprint() {
        return Pair.fingerprint(title);
    }

    /** What the job would take it for: an article without body, on the board of the market. */
    Mention mention() {
        return new Mention(
                id,
                Concept.MARKET,
                "1",
                firstSeen,
                new Content("-", title, "", Relevance.TITLE, 0, List.of(), List.of()),
                new Basis(fingerprint(), List.of()),
                Placement.NONE,
                false,
                firstSeen);
    }
}
