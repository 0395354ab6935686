package io.conceptpulse.sql;

import org.apache.flink.types.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MentionsTest {

    @TempDir private Path directory;
    private Path concepts;
    private Path stocks;

    @BeforeEach
    void write() throws IOException {
        concepts = directory.resolve("concepts.jsonl");
        stocks = directory.resolve("stocks.jsonl");
        Files.writeString(
                concepts,
                """
                {"id": "liquid", "version": "2", "name": "液冷", "aliases": ["液冷散热"]}
                {"id": "liquid", "version": "1", "name": "水冷"}

                """);
        Files.writeString(
                stocks, "{\"symbol\": \"000002.SZ\", \"version\": \"1\", \"name\": \"万科A\"}\n");
    }

    @Test
    void givesEachPlaceWithTheNameAsWritten() {
        Mentions both =
                Functions.mentions(
                        Map.of(
                                "concept-pulse.concepts", concepts.toString(),
                                "concept-pulse.stocks", stocks.toUri().toString()));

        assertThat(Functions.rows(both, "液冷散热送样", "水冷退场，万科A与液冷无关"))
                .containsExactly(
                        Row.of("liquid", "CONCEPT", "液冷散热", true, 0, 4),
                        Row.of("000002.SZ", "STOCK", "万科A", false, 5, 3),
                        Row.of("liquid", "CONCEPT", "液冷", false, 9, 2));
    }

    @Test
    void nullCountsAsMissing() {
        Mentions boards = Functions.mentions(Map.of("concept-pulse.concepts", concepts.toString()));

        assertThat(Functions.rows(boards, null, null)).isEmpty();
        assertThat(Functions.rows(boards, "液冷", null)).hasSize(1);
        assertThat(Functions.rows(boards, null, "液冷")).hasSize(1);
    }

    @Test
    void saysWhichParameterIsMissing() {
        assertThatThrownBy(() -> Functions.mentions(Map.of()))
                .hasMessageContaining("pipeline.global-job-parameters")
                .hasMessageContaining("concept-pulse.concepts:FILE");
    }

    @Test
    void namesTheFileAndTheLineThatCannotBeRead() throws IOException {
        Files.writeString(concepts, "{\"id\": \"a\", \"version\": \"1\", \"name\": \"甲\"}\n{\n");

        assertThatThrownBy(
                        () ->
                                Functions.mentions(
                                        Map.of("concept-pulse.concepts", concepts.toString())))
                .hasMessageStartingWith("concept-pulse.concepts: " + concepts + ":2: ");
        assertThatThrownBy(() -> Functions.mentions(Map.of("concept-pulse.stocks", "/no/such")))
                .hasMessageStartingWith("concept-pulse.stocks: /no/such cannot be read");
        Files.writeString(stocks, "\n");
        assertThatThrownBy(
                        () -> Functions.mentions(Map.of("concept-pulse.stocks", stocks.toString())))
                .hasMessageEndingWith("is empty");
    }
}
