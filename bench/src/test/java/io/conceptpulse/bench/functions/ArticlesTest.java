package io.conceptpulse.bench.functions;

import io.conceptpulse.news.NewsItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ArticlesTest {

    @TempDir private Path folder;

    private Articles articles;

    @BeforeEach
    void read() throws IOException {
        Path news =
                write(
                        "news.jsonl",
                        "{\"title\":\"今日看点\",\"text\":\"液冷大涨。天气晴好。资金关注算力。\"}",
                        "",
                        "{\"title\":\"天气\",\"body\":\"今天没有雨。\"}",
                        "{\"title\":\"算力走强\",\"body\":\"\"}");
        Path concepts = write("concepts.txt", "液冷", "算力");
        Path stocks = write("stocks.csv", "ts_code,name,list_date", "000001.SZ,平安银行,19910403");
        articles = new ArticleFiles(news, concepts, stocks).read();
    }

    @Test
    void countTheCharactersOfHeadlinesAndTexts() {
        assertThat(articles.items()).hasSize(3);
        assertThat(articles.characters()).isEqualTo(4 + 17 + 2 + 6 + 4);
    }

    @Test
    void thatNameABoardInEverySentenceAreTheSentencesThatNameOne() {
        assertThat(articles.naming().items())
                .extracting(NewsItem::title, NewsItem::body)
                .containsExactly(tuple("", "液冷大涨。资金关注算力。"), tuple("算力走强", ""));
    }

    @Test
    void ofTheLoadAreThereWithoutFiles() {
        Articles load = Articles.given();

        assertThat(load.items()).hasSizeGreaterThan(100);
        assertThat(load.naming().characters()).isBetween(1L, load.characters());
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }
}
