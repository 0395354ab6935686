package io.conceptpulse.oracle;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is to be verified.
 *
 * @param kafka properties of a Kafka client, {@code bootstrap.servers} among them
 * @param topics what the topics are called
 * @param jdbcUrl the database that the job writes
 * @param user who may read its tables
 * @param password its password, may be empty
 * @param from first minute, epoch milliseconds; absent: as far back as the topics go
 * @param to end of the range, epoch milliseconds, not included; absent: as far as event time has
 *     come
 * @param assumeFirstSeenPublished what the job was told by {@code time.assume-first-seen}
 * @param inEventTimeOrder whether the job decides alerts in event-time order, as {@code
 *     time.mode=replay} does: only then their counts follow from the mentions
 * @param calendar closed weekdays, as the job's {@code calendar.file}; absent: 2023 to 2026
 * @param labels which boards each article of a composed replay mentions, a tab-separated file with
 *     {@code id} and {@code boards}
 * @param reference another database, whose alerts are those of an uninterrupted run
 * @param settle how long nothing may change before what is missing counts as lost
 */
public record Question(
        Map<String, String> kafka,
        TopicNames topics,
        String jdbcUrl,
        String user,
        String password,
        OptionalLong from,
        OptionalLong to,
        boolean assumeFirstSeenPublished,
        boolean inEventTimeOrder,
        Optional<Path> calendar,
        Optional<Path> labels,
        Optional<String> reference,
        Duration settle) {

    /** All that there is of a replay, with the usual names. */
    public static Question ofReplay(
            String bootstrap, String jdbcUrl, String user, String password) {
        return new Question(
                Map.of("bootstrap.servers", bootstrap),
                TopicNames.USUAL,
                jdbcUrl,
                user,
                password,
                OptionalLong.empty(),
                OptionalLong.empty(),
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ofSeconds(15));
    }
}
