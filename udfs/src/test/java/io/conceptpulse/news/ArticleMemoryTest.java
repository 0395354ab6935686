package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.conceptpulse.fixture.Articles.article;
import static org.assertj.core.api.Assertions.assertThat;

class ArticleMemoryTest {

    @ParameterizedTest
    @CsvSource({
        "1, 2, true",
        "2, 1, false",
        "9, 10, true",
        "10, 9, false",
        "1, 01, true",
        "2024, v1, true",
        "v1, 2024, false",
        "#aa, #00, true",
        "#aa, 1, true",
        "7, '#aa', true",
    })
    void aHigherVersionReplacesAndOneWithoutOrderAlwaysDoes(
            String stands, String comes, boolean replaces) {
        ArticleMemory memory = ArticleMemory.of(article("a").version(stands).item());
        assertThat(memory.isSupersededBy(article("a").version(comes).item())).isEqualTo(replaces);
    }

    @Test
    void knowsEveryVersionItHasSeenAlsoOnesThatNeverStood() {
        ArticleMemory memory =
                ArticleMemory.of(article("a").version("2").item())
                        .with(article("a").version("1").item());
        assertThat(memory.current()).isEqualTo("2");
        assertThat(memory.knows(article("a").version("1").item())).isTrue();
        assertThat(memory.knows(article("a").version("2").item())).isTrue();
        assertThat(memory.knows(article("a").version("3").item())).isFalse();
    }

    @Test
    void keepsTheEarliestMoment() {
        ArticleMemory memory = ArticleMemory.of(article("a").seen(50).item());
        assertThat(memory.with(article("a").version("2").seen(90).item()).firstSeen())
                .isEqualTo(50);
        assertThat(memory.with(article("a").version("0").seen(10).item()).firstSeen())
                .isEqualTo(10);
    }
}
