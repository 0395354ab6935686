package io.conceptpulse.local.convert;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Lines.Line;
import io.conceptpulse.local.replay.Source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scraped article. The text is kept as it stands, dirt included: cleaning is the job's. The time
 * stands at the end of the second line, glued to the author, and is Beijing time.
 */
record ArticleText(String publisher) implements Conversion {

    /** Anchored at the end: an author may end in digits. */
    private static final Pattern TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d(?::\\d\\d)?)\\s*$");

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Override
    public void convert(Source source, Consumer<String> lines) {
        Lines text = new Lines(source);
        if (!text.hasNext()) {
            throw Problem.atLine(source.name(), 1, "empty; a headline is expected");
        }
        String title = text.next().text().strip();
        if (!text.hasNext()) {
            throw Problem.atLine(source.name(), 1, "only a headline; author and time are expected");
        }
        OffsetDateTime published = time(text.next());
        List<String> body = new ArrayList<>();
        text.forEachRemaining(line -> body.add(line.text()));
        lines.accept(
                Article.published(publisher, title, String.join("\n", body), published).toJson());
    }

    private static OffsetDateTime time(Line line) {
        Matcher matcher = TIME.matcher(line.text());
        if (!matcher.find()) {
            throw line.problem("no time such as 2024-03-04 09:35:43 at its end");
        }
        try {
            return LocalDateTime.parse(matcher.group(1), LOCAL).atZone(BEIJING).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw line.problem(matcher.group(1) + " is no time");
        }
    }
}
