package io.conceptpulse.local.convert;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Lines.Line;
import io.conceptpulse.local.replay.Source;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/** Articles as feeds of RSS give them. A time without an offset is Beijing time. */
final class ArticleLines implements Conversion {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss]");

    /** RFC 822 is what RSS asks for; many feeds write the others all the same. */
    private static final List<DateTimeFormatter> FORMATS =
            List.of(
                    DateTimeFormatter.RFC_1123_DATE_TIME,
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME,
                    DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm[:ss] [XX][XXX]"));

    @Override
    public void convert(Source source, Consumer<String> lines) {
        new Lines(source).forEachRemaining(line -> lines.accept(article(line).toJson()));
    }

    private static Article article(Line line) {
        try {
            JsonNode json = JSON.readTree(line.text());
            return Article.published(
                    text(line, json, "source"),
                    json.path("title").asText(""),
                    text(line, json, "text"),
                    time(line, text(line, json, "published")));
        } catch (JsonProcessingException e) {
            throw line.problem("not JSON: " + e.getOriginalMessage());
        }
    }

    private static String text(Line line, JsonNode json, String field) {
        String text = json.path(field).asText("");
        if (text.isBlank()) {
            throw line.problem("no " + field);
        }
        return text;
    }

    private static OffsetDateTime time(Line line, String text) {
        String single = text.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter format : FORMATS) {
            try {
                return OffsetDateTime.parse(single, format);
            } catch (DateTimeException e) {
                // Another of the formats may fit; where none does, that is told below.
                continue;
            }
        }
        try {
            return LocalDateTime.parse(single, LOCAL).atZone(BEIJING).toOffsetDateTime();
        } catch (DateTimeException e) {
            throw line.problem(
                    "published is '"
                            + text
                            + "'; expected e.g. Mon, 29 Sep 2025 21:00:00 +0800, or"
                            + " 2025-09-29 21:00:00 +0800");
        }
    }
}
