package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The minutes that are verified: [from, to), epoch milliseconds.
 *
 * @param wholeHistory whether it begins with the topics, so that counts can be compared too
 * @param openEnd whether it goes as far as event time has come
 */
record Range(long from, long to, boolean wholeHistory, boolean openEnd) {

    private static final long MINUTE_MILLIS = 60_000;
    private static final long DAY_MILLIS = 86_400_000;
    private static final long BEIJING_MILLIS = 28_800_000;
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    /**
     * The range asked for; what is left open goes from the first record of news and ticks to where
     * event time has come: the least of the last heartbeats, or the last record where none are
     * sent.
     */
    static Range of(Question question, Workbench workbench) throws SQLException {
        String times =
                """
                (SELECT min(t) AS first, max(t) AS last FROM (
                    SELECT ts AS t FROM tick
                    UNION ALL SELECT event_time FROM article_version
                    UNION ALL SELECT beat FROM pulse_beat WHERE role IN ('news', 'ticks')))
                """;
        boolean empty =
                workbench.number("SELECT count(*) FROM " + times + " WHERE first IS NULL") > 0;
        if (empty) {
            throw OracleException.usage(
                    "nothing to verify: the topics hold neither news nor ticks of that time");
        }
        long first = workbench.number("SELECT first FROM " + times);
        long last =
                workbench.number(
                        """
                        SELECT coalesce((SELECT min(beat) FROM (
                            SELECT max(beat) AS beat FROM pulse_beat WHERE role IN ('news', 'ticks')
                            GROUP BY role)), (SELECT last FROM %s))
                        """
                                .formatted(times));
        Range range =
                new Range(
                        question.from().orElse(first - first % MINUTE_MILLIS),
                        question.to().orElse(last),
                        question.from().isEmpty(),
                        question.to().isEmpty());
        if (range.from >= range.to || range.from > last) {
            throw OracleException.usage(
                    "nothing to verify between %s and %s: the records reach from %s to %s"
                            .formatted(text(range.from), text(range.to), text(first), text(last)));
        }
        return range;
    }

    /** Midnight in Beijing with which the first day of the range begins. */
    long firstDay() {
        return from - Math.floorMod(from + BEIJING_MILLIS, DAY_MILLIS);
    }

    static String text(long millis) {
        return TEXT.format(Instant.ofEpochMilli(millis));
    }
}
