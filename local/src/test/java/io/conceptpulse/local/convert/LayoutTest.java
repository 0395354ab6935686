package io.conceptpulse.local.convert;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Source;
import io.conceptpulse.local.replay.TimedRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LayoutTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path directory;

    @Test
    void anArticleHasItsTimeGluedToItsAuthor() throws IOException {
        JsonNode json =
                one(
                        Layout.ARTICLE,
                        "Sora问世,大门打开",
                        "",
                        "X0_0X2024-03-04 09:35:43",
                        "",
                        "  第一段。",
                        "第二段。");

        assertThat(json.path("title").asText()).isEqualTo("Sora问世,大门打开");
        assertThat(json.path("published_at").asText()).isEqualTo("2024-03-04T09:35:43+08:00");
        assertThat(json.path("body").asText()).isEqualTo("  第一段。\n第二段。");
        assertThat(json.path("source").asText()).isEqualTo("wire");
        assertThat(json.has("first_seen_at")).isFalse();
    }

    @Test
    void anArticleOfAFeedKeepsItsOffset() throws IOException {
        JsonNode json =
                one(
                        Layout.ARTICLES_JSONL,
                        """
                        {"source":"晚报","published":"Mon, 29 Sep 2025 21:00:00 +0800","title":"收评","text":"沪指收涨"}""");

        assertThat(json.path("published_at").asText()).isEqualTo("2025-09-29T21:00:00+08:00");
        assertThat(json.path("body").asText()).isEqualTo("沪指收涨");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mon, 29 Sep 2025 20:24:31 +0800",
                "2025-09-29 20:24:31  +0800",
                "2025-09-29 20:24:31 +08:00",
                "2025-09-29T20:24:31+08:00",
                "2025-09-29 20:24:31",
            })
    void feedsWriteTheirTimesInManyWays(String time) throws IOException {
        String line = "{\"source\":\"s\",\"published\":\"%s\",\"text\":\"t\"}".formatted(time);

        assertThat(one(Layout.ARTICLES_JSONL, line).path("published_at").asText())
                .isEqualTo("2025-09-29T20:24:31+08:00");
    }

    @Test
    void aHeadlineWasSeenAtItsTime() throws IOException {
        JsonNode json =
                one(
                        Layout.TITLES_TSV,
                        "first_seen_shanghai\tsource\ttitle",
                        "2025-08-06T11:05:00\tcls-hot\t液冷概念走强");

        assertThat(json.path("first_seen_at").asText()).isEqualTo("2025-08-06T11:05:00+08:00");
        assertThat(json.path("body").asText()).isEmpty();
    }

    @Test
    void theSameArticleHasTheSameIdAndAnotherAnother() throws IOException {
        String line = "2025-08-06T11:05:00\tcls\t液冷概念走强";
        String id = one(Layout.TITLES_TSV, line).path("id").asText();

        assertThat(one(Layout.TITLES_TSV, line).path("id").asText()).isEqualTo(id);
        assertThat(one(Layout.TITLES_TSV, line + "！").path("id").asText()).isNotEqualTo(id);
    }

    @Test
    void aStockUnderSpecialTreatmentIsKnownByItsName() throws IOException {
        List<JsonNode> stocks =
                all(
                        Layout.STOCK_LIST_CSV,
                        "\uFEFFts_code,symbol,name,area,industry,list_date",
                        "000001.SZ,000001,平安银行,深圳,银行,19910403",
                        "600705.SH,600705,*ST航投,\"黑龙江, 哈尔滨\",多元金融,19960516");

        assertThat(stocks).extracting(s -> s.path("st").asBoolean()).containsExactly(false, true);
        assertThat(stocks.get(0).path("listed").asText()).isEqualTo("1991-04-03");
        assertThat(stocks.get(1).path("symbol").asText()).isEqualTo("600705.SH");
    }

    @Test
    void aBoardKnownByNameHasNoConstituents() throws IOException {
        List<JsonNode> boards = all(Layout.CONCEPT_NAMES, "液冷", "大飞机", "液冷");

        assertThat(boards).extracting(b -> b.path("id").asText()).containsExactly("液冷", "大飞机");
        assertThat(boards).allMatch(b -> b.path("constituents").isEmpty());
    }

    @Test
    void barsBecomeWhatTheExpansionMakesOfThem() throws IOException {
        assertThat(all(Layout.BARS_CSV, "ignored"))
                .singleElement()
                .satisfies(tick -> assertThat(tick.path("symbol").asText()).isEqualTo("x"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ARTICLE        | Sora问世                     | 1: only a headline",
                "ARTICLE        | Sora问世~by X               | 2: no time such as",
                "ARTICLE        | Sora问世~X2024-13-04 09:35  | 2: 2024-13-04 09:35 is no time",
                "ARTICLES_JSONL | {}                          | 1: no source",
                "ARTICLES_JSONL | {\"source\":                | 1: not JSON",
                "ARTICLES_JSONL | {\"source\":\"s\",\"text\":\"t\",\"published\":\"noon\"} | 1: published is 'noon'",
                "TITLES_TSV     | 2025-08-06T11:05:00 only    | 1: expected time, source and title",
                "STOCK_LIST_CSV | code,name                   | 1: the heading lacks one of",
                "STOCK_LIST_CSV | ts_code,name,list_date~a,b  | 2: 2 columns, but the heading has 3",
                "STOCK_LIST_CSV | ts_code,name,list_date~a,b,1991 | 2: list_date is '1991'",
                "STOCK_LIST_CSV | ts_code,name,list_date~a,\"b,1  | 2: a quotation mark is not closed",
                "CONCEPT_NAMES  | 液冷~_market                | 2: names that begin with _",
            })
    void saysWhichLineIsBadAndWhy(Layout layout, String lines, String why) {
        assertThatThrownBy(() -> all(layout, lines.strip().split("~")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("input:" + why);
    }

    private JsonNode one(Layout layout, String... lines) throws IOException {
        List<JsonNode> all = all(layout, lines);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<JsonNode> all(Layout layout, String... lines) throws IOException {
        Path file = directory.resolve("input");
        Files.write(file, List.of(lines));
        List<JsonNode> records = new ArrayList<>();
        TimedRecord tick =
                new TimedRecord(
                        1, "ticks", "x", "{\"symbol\":\"x\"}".getBytes(StandardCharsets.UTF_8));
        List<String> converted = new ArrayList<>();
        layout.conversion("wire", bars -> List.of(tick).iterator())
                .convert(Source.file(file), converted::add);
        for (String json : converted) {
            records.add(JSON.readTree(json));
        }
        return records;
    }
}
