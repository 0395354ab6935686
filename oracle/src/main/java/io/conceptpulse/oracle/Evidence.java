package io.conceptpulse.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Brings the records of the topics into the workbench, and what follows from them alone. */
final class Evidence {

    /** A record of this event time may have been written that much earlier. */
    private static final long AHEAD_MILLIS = 600_000;

    private static final long DAY_MILLIS = 86_400_000;
    private static final long BEIJING_MILLIS = 28_800_000;

    private final Question question;
    private final Workbench workbench;
    private final Consumer<String> progress;

    Evidence(Question question, Workbench workbench, Consumer<String> progress) {
        this.question = question;
        this.workbench = workbench;
        this.progress = progress;
    }

    /** Makes the tables that the records go to. */
    void prepare() throws SQLException {
        workbench.script("tables.sql");
        for (Map.Entry<String, String> topic : question.topics().byPart().entrySet()) {
            workbench.run(
                    "INSERT INTO topic_name VALUES (%s, %s)"
                            .formatted(
                                    Workbench.quoted(topic.getKey()),
                                    Workbench.quoted(topic.getValue())));
        }
        loadSessions();
    }

    /** Reads the topics; ticks from the day on in which the range begins. */
    void fetch() throws SQLException {
        try (TopicLoader topics = new TopicLoader(question.kafka(), workbench, progress)) {
            for (Map.Entry<String, String> topic : question.topics().byPart().entrySet()) {
                boolean ticks = topic.getKey().equals("ticks");
                boolean growing = ticks || topic.getKey().equals("news");
                if (growing && question.from().isEmpty() && topics.isTruncated(topic.getValue())) {
                    throw OracleException.usage(
                            "the beginning of topic "
                                    + topic.getValue()
                                    + " has been deleted; give --from a day that it still holds whole");
                }
                long records =
                        topics.load(
                                topic.getKey(),
                                topic.getValue(),
                                ticks ? beginOfDay() : OptionalLong.empty());
                progress.accept("%s: %,d records".formatted(topic.getValue(), records));
            }
        }
    }

    private OptionalLong beginOfDay() {
        if (question.from().isEmpty()) {
            return OptionalLong.empty();
        }
        long from = question.from().getAsLong() + BEIJING_MILLIS;
        return OptionalLong.of(from - from % DAY_MILLIS - BEIJING_MILLIS - AHEAD_MILLIS);
    }

    /** What the records say by themselves: what was accepted, catalogs, snapshots, articles. */
    void read() throws SQLException {
        workbench.set("published", question.assumeFirstSeenPublished() ? 1 : 0);
        workbench.set("ordered", question.inEventTimeOrder() ? 1 : 0);
        workbench.script("rejects.sql");
        workbench.script("catalog.sql");
        workbench.script("ticks.sql");
        workbench.script("news.sql");
    }

    /** Computes the index of every session that the range touches, one after the other. */
    void compute(Range range) throws SQLException {
        workbench.script("results.sql");
        workbench.set("from_ms", range.from());
        workbench.set("to_ms", range.to());
        List<List<String>> days =
                workbench.rows(
                        """
                        SELECT day, day_name(day) FROM session
                        WHERE day BETWEEN day_of(%d) AND day_of(%d) ORDER BY day
                        """
                                .formatted(range.from(), range.to() - 1));
        for (List<String> day : days) {
            workbench.set("day", Long.parseLong(day.get(0)));
            workbench.script("limits.sql");
            workbench.script("session.sql");
            progress.accept("session " + day.get(1) + " recomputed");
        }
    }

    private void loadSessions() throws SQLException {
        List<LocalDate> sessions =
                question.calendar().isPresent()
                        ? sessionsOf(question.calendar().get())
                        : Workbench.resource("sessions.txt")
                                .lines()
                                .filter(line -> !line.startsWith("#") && !line.isBlank())
                                .map(LocalDate::parse)
                                .toList();
        workbench.run(
                "INSERT INTO session VALUES "
                        + sessions.stream()
                                .map(day -> "(" + day.toEpochDay() + ")")
                                .collect(Collectors.joining(", ")));
    }

    /** All weekdays of the years in which a closed weekday lies, less those. */
    private static List<LocalDate> sessionsOf(Path closedWeekdays) {
        Set<LocalDate> closed = new TreeSet<>();
        try {
            for (String line : Files.readAllLines(closedWeekdays)) {
                String text = line.replaceFirst("#.*", "").strip();
                if (!text.isEmpty() && !text.equals("date")) {
                    closed.add(LocalDate.parse(text));
                }
            }
        } catch (IOException e) {
            throw OracleException.usage("cannot read the calendar " + closedWeekdays, e);
        } catch (DateTimeParseException e) {
            throw OracleException.usage(
                    closedWeekdays + " is no calendar of closed weekdays: " + e.getMessage(), e);
        }
        Set<Integer> years = closed.stream().map(LocalDate::getYear).collect(Collectors.toSet());
        List<LocalDate> sessions = new ArrayList<>();
        for (int year : new TreeSet<>(years)) {
            LocalDate.of(year, 1, 1)
                    .datesUntil(LocalDate.of(year + 1, 1, 1))
                    .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                    .filter(day -> !closed.contains(day))
                    .forEach(sessions::add);
        }
        return sessions;
    }
}
