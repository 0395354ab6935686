package io.conceptpulse.local.convert;

import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Lines.Line;
import io.conceptpulse.local.replay.Source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Headlines by the time at which they were first seen, Beijing time. They have no body. */
final class TitleLines implements Conversion {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final int COLUMNS = 3;

    @Override
    public void convert(Source source, Consumer<String> lines) {
        Lines text = new Lines(source);
        while (text.hasNext()) {
            Line line = text.next();
            if (line.number() > 1 || !line.text().startsWith("first_seen")) {
                lines.accept(article(line).toJson());
            }
        }
    }

    private static Article article(Line line) {
        String[] cells = line.text().split("\t", COLUMNS);
        if (cells.length < COLUMNS || cells[1].isBlank() || cells[2].isBlank()) {
            throw line.problem("expected time, source and title, separated by tabs");
        }
        return Article.seen(cells[1].strip(), cells[2].strip(), "", time(line, cells[0]));
    }

    private static OffsetDateTime time(Line line, String text) {
        try {
            return LocalDateTime.parse(text).atZone(BEIJING).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw line.problem("'" + text + "' is no time; expected e.g. 2025-08-06T11:05:00");
        }
    }
}
