package io.conceptpulse.local.table;

import io.conceptpulse.local.replay.ReplayProgress;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a snapshot as lines of text: a pure function of what is shown and of the size. No line is
 * wider than the terminal, and no text of a feed can steer it.
 */
final class Screen {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("yyyy-MM-dd EEE HH:mm:ss", Locale.ENGLISH)
                    .withZone(PulseQueries.BEIJING);
    private static final DateTimeFormatter SHORT_CLOCK =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss").withZone(PulseQueries.BEIJING);

    private static final int MAX_ALERTS = 6;

    /** Lines that are not boards or alerts: the clock, two headings, a rule, counts, the note. */
    private static final int FIXED_LINES = 7;

    private final Map<String, String> names;
    private final boolean colours;

    /**
     * @param names names of boards by id
     */
    Screen(Map<String, String> names, boolean colours) {
        this.names = Map.copyOf(names);
        this.colours = colours;
    }

    List<String> render(Pulse pulse, RunState run, int width, int height) {
        if (width < BoardTable.MIN_WIDTH) {
            return new Screen(names, false)
                    .render(pulse, run, BoardTable.MIN_WIDTH, height).stream()
                            .map(line -> Cells.cut(line, width))
                            .toList();
        }
        int room = Math.max(2, height - FIXED_LINES - run.addresses().size());
        int alerts = Math.min(Math.min(MAX_ALERTS, room / 3), pulse.alerts().size());
        BoardTable table = new BoardTable(names, width, colours);
        List<String> lines = new ArrayList<>();
        lines.add(Paint.HEADING.on(Cells.left(clock(run), width), colours));
        lines.add(Paint.QUIET.on(table.heading(), colours));
        pulse.boards().stream()
                .limit(Math.max(1, room - alerts))
                .map(table::row)
                .forEach(lines::add);
        lines.add(Paint.QUIET.on("─".repeat(width), colours));
        pulse.alerts().stream().limit(alerts).map(a -> alert(a, width)).forEach(lines::add);
        if (pulse.alerts().isEmpty()) {
            lines.add("no alerts yet");
        }
        lines.add(Cells.cut(counts(pulse.total(), run), width));
        for (String address : run.addresses()) {
            lines.add(Paint.QUIET.on(Cells.cut(address, width), colours));
        }
        if (!run.note().isEmpty()) {
            lines.add(Paint.HEADING.on(Cells.cut(Cells.plain(run.note()), width), colours));
        }
        return lines;
    }

    private static String clock(RunState run) {
        String time =
                run.eventTime() == ReplayProgress.NOT_BEGUN
                        ? "before the first record"
                        : CLOCK.format(Instant.ofEpochMilli(run.eventTime())) + " 北京时间";
        return "Concept Pulse  %s  %s  %,d records/s  job %s"
                .formatted(time, run.speed(), run.recordsPerSecond(), run.job());
    }

    private String alert(AlertLine alert, int width) {
        String head =
                "%s %-6s %s"
                        .formatted(
                                SHORT_CLOCK.format(Instant.ofEpochMilli(alert.at())),
                                alert.state(),
                                Cells.plain(names.getOrDefault(alert.concept(), alert.concept())));
        String line =
                "%s  %d stories, %d sources, score %.1f  %s"
                        .formatted(
                                head,
                                alert.stories(),
                                alert.sources(),
                                alert.score(),
                                Cells.plain(alert.headline()));
        String cut = Cells.cut(line, width);
        return alert.isOpen() ? Paint.ALARM.on(cut, colours) : cut;
    }

    private static String counts(TopicCounts total, RunState run) {
        return "sent %,d = in %,d (accepted %,d, duplicate %,d, late %,d, dead %,d)"
                .replace("= in", run.sent() == total.in() ? "= in" : "→ in")
                .formatted(
                        run.sent(),
                        total.in(),
                        total.accepted(),
                        total.duplicate(),
                        total.late(),
                        total.dead());
    }
}
