package io.conceptpulse.concept;

import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.HostileTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static io.conceptpulse.concept.Catalog.board;
import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileTextTest {

    private static final MentionMatcher MATCHER =
            MentionMatcher.compile(
                    List.of(
                            board("液冷"),
                            board("三六零概念", List.of("360"), List.of("360度")),
                            board("重复", "a".repeat(50), "0".repeat(20), "涨涨"),
                            board("OpenAI")),
                    List.of(stock("601360.SH", "三六零")));

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void isMatchedRawInLinearTimeWithHitsInsideIt(Map.Entry<String, String> raw) {
        String text = raw.getValue();

        List<Hit> hits =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> MATCHER.match(new CleanText(text, text, List.of())));

        assertThat(hits)
                .allMatch(hit -> hit.length() > 0 && hit.offset() + hit.length() <= text.length());
        assertThat(hits.stream().filter(hit -> !hit.inTitle()).map(Hit::offset).toList())
                .isSorted();
    }

    static Stream<Map.Entry<String, String>> texts() {
        return HostileTexts.all();
    }
}
