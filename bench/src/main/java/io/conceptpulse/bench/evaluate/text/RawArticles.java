package io.conceptpulse.bench.evaluate.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.problem.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Articles as people have them: JSON lines with {@code title}, and {@code text} or {@code body}.
 */
public final class RawArticles {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private RawArticles() {}

    /** Both as delivered; empty where there is none. */
    public record RawArticle(String title, String body) {}

    /**
     * @throws Problem where the file cannot be read, or a line is no JSON
     */
    public static List<RawArticle> read(Path file) {
        List<RawArticle> articles = new ArrayList<>();
        int number = 0;
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    JsonNode article = MAPPER.readTree(line);
                    String body = article.path("text").asText(article.path("body").asText(""));
                    articles.add(new RawArticle(article.path("title").asText(""), body));
                }
            }
        } catch (JsonProcessingException e) {
            throw Problem.atLine(file.toString(), number, "no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw Problem.usage("cannot read " + file + " (" + e + ")", e);
        }
        return articles;
    }
}
