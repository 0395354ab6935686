package io.conceptpulse.local;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.ReplayPlan;
import io.conceptpulse.local.replay.Speed;
import io.conceptpulse.local.table.ColorMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Options of the commands that start the whole. */
final class StackOptions {

    /** A month of the market in about five minutes. */
    private static final String USUAL_SPEED = "1000";

    @Option(
            names = "--speed",
            paramLabel = "N|max",
            defaultValue = USUAL_SPEED,
            converter = SpeedConverter.class,
            description =
                    "Event seconds in a second; max: as fast as the broker takes it. Nights, lunch"
                            + " and holidays without a record pass at once. Default: ${DEFAULT-VALUE}.")
    Speed speed;

    @Option(
            names = "--from",
            paramLabel = "TIME",
            converter = BeijingTime.Start.class,
            description = "Leave out what comes before, e.g. 2024-02-16 or 2024-02-16T09:30.")
    Long from;

    @Option(
            names = "--to",
            paramLabel = "TIME",
            converter = BeijingTime.End.class,
            description = "Leave out what comes after; a day counts to its end.")
    Long to;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Keep all data in this directory, and continue what it holds.")
    Path keep;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            description = "Port of the broker. Default: 9092, or a free one.")
    Integer kafkaPort;

    @Option(
            names = "--database-port",
            paramLabel = "PORT",
            description = "Port of PostgreSQL. Default: 5432, or a free one.")
    Integer databasePort;

    @Option(
            names = "--web-port",
            paramLabel = "PORT",
            description = "Port of Flink's web UI. Default: 8081, or a free one.")
    Integer webPort;

    @Option(
            names = "--parallelism",
            paramLabel = "N",
            defaultValue = "2",
            description = "Parallelism of the job. Default: ${DEFAULT-VALUE}.")
    int parallelism;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "${COMPLETION-CANDIDATES}; red is up, green is down. NO_COLOR is heeded.")
    ColorMode color;

    @Option(
            names = "--exit-at-end",
            description = "Stop when the replay is over and every record has been counted.")
    boolean exitAtEnd;

    static OptionalInt port(Integer asked) {
        return asked == null ? OptionalInt.empty() : OptionalInt.of(asked);
    }

    /** What is replayed, within the times asked for. */
    ReplayPlan plan(String name, List<Feed> feeds) {
        if (from != null && to != null && from > to) {
            throw Problem.usage("--from is after --to; swap them");
        }
        if (parallelism < 1) {
            throw Problem.usage("--parallelism " + parallelism + ": give 1 or more");
        }
        return new ReplayPlan(
                name
                        + (from == null ? "" : " from " + Instant.ofEpochMilli(from))
                        + (to == null ? "" : " to " + Instant.ofEpochMilli(to)),
                feeds,
                from == null ? OptionalLong.empty() : OptionalLong.of(from),
                to == null ? OptionalLong.empty() : OptionalLong.of(to));
    }

    /** Reads a speed. */
    static final class SpeedConverter implements ITypeConverter<Speed> {

        @Override
        public Speed convert(String text) {
            try {
                return Speed.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
