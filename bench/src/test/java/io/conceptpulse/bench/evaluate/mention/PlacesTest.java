package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.text.TextCell;
import io.conceptpulse.concept.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "算力走强                     | 算力     | 0",
                "<p>今日<b>算力</b>走强</p>    | 算力     | 8",
                "Ａ股Ｓｏｒａ走强               | Sora     | 2",
                "算&nbsp;&amp;力&amp;电走强     | 力&电    | 12",
                "今日   O p e n   A I 发布     | O p e n A I | 5",
                "今日算<b></b>力走强           | 算力     | 2",
                "&#31639;&#21147;板块大涨       | 算力     | 0",
                "&amp;#31639;&#21147;板块大涨   | 算力     | 0",
                "利好<a href='算力.html' title='算力'>算力</a>走强 | 算力 | 31",
                "PE<10且算力ROE>15              | 算力     | 6",
                "&lt;p class='算力'&gt;今日算力走强 | 算力  | 22",
                "<script>算力 算力</script>算力走强 | 算力  | 22",
                "<!-- 算力 -->算力走强           | 算力     | 11",
                "今日算开云体育力走强            | 算力     | 2",
            })
    void aNameIsFoundWhereItStandsInTheOriginal(String original, String name, int place) {
        String cleaned = TextCell.clean(original).title();
        assertThat(cleaned).contains(name);
        Places places = new Places(original, cleaned);
        assertThat(places.of(hit(cleaned.indexOf(name), name))).hasValue(place);
    }

    @Test
    void aNameThatComesSeveralTimesIsFoundAtEachOfItsPlaces() {
        String original = "算力 算力 算力";
        Places places = new Places(original, original);
        assertThat(places.of(hit(0, "算力"))).hasValue(0);
        assertThat(places.of(hit(3, "算力"))).hasValue(3);
        assertThat(places.of(hit(3, "算力"))).hasValue(3);
        assertThat(places.of(hit(6, "算力"))).hasValue(6);
    }

    @Test
    void spacesThatWereRunTogetherMoveNoNameIntoANumber() {
        String original = "3600亿元，  360 大涨";
        String cleaned = TextCell.clean(original).title();
        Places places = new Places(original, cleaned);
        assertThat(places.of(hit(cleaned.indexOf("360 "), "360"))).hasValue(9);
    }

    @Test
    void entitiesBeforeANameMoveIt() {
        String original = "&#31639;&#21147;板块大涨，算力走强";
        String cleaned = TextCell.clean(original).title();
        Places places = new Places(original, cleaned);
        assertThat(places.of(hit(0, "算力"))).hasValue(0);
        assertThat(places.of(hit(7, "算力"))).hasValue(21);
    }

    @Test
    void aNameThatIsNowhereHasNoPlace() {
        assertThat(new Places("今日走强", "今日算力走强").of(hit(2, "算力"))).isEmpty();
        assertThat(new Places("3600亿元", "360 亿元").of(hit(0, "360"))).isEmpty();
    }

    @Test
    void whatARemovedLineAndTheNextBeginWithBelongsToTheNext() {
        String removed = "算力日报 2024-02-19 09:30";
        String kept = "算力龙头今日走强，多家机构看好后市";
        assertThat(new Places(removed + "\n" + kept, kept).of(hit(0, "算力")))
                .hasValue(removed.length() + 1);
    }

    @Test
    void manyNamesThatAreNowhereTakeNoTimeToSpeakOf() {
        String cleaned = "算力".repeat(200_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    Places places = new Places("甲乙力算".repeat(100_000), cleaned);
                    for (int i = 0; i < cleaned.length(); i += 2) {
                        places.of(hit(i, "算力"));
                    }
                    assertThat(places.of(hit(0, "算力"))).isEmpty();
                });
    }

    private static Hit hit(int offset, String name) {
        return new Hit("board", Hit.Kind.CONCEPT, true, offset, name.length());
    }
}
