package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.text.TextCell;
import io.conceptpulse.concept.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "算力走强                     | 算力     | 0",
                "<p>今日<b>算力</b>走强</p>    | 算力     | 8",
                "Ａ股Ｓｏｒａ走强               | Sora     | 2",
                "算&nbsp;&amp;力&amp;电走强     | 力&电    | 12",
                "今日   O p e n   A I 发布     | O p e n A I | 5",
                "今日算<b></b>力走强           | 算力     | 2",
            })
    void aNameIsFoundWhereItStandsInTheOriginal(String original, String name, int place) {
        String cleaned = TextCell.clean(original).title();
        assertThat(cleaned).contains(name);
        Places places = new Places(original, cleaned);
        assertThat(places.of(hit(cleaned.indexOf(name), name))).isEqualTo(place);
    }

    @Test
    void aNameThatComesSeveralTimesIsFoundAtEachOfItsPlaces() {
        String original = "算力 算力 算力";
        Places places = new Places(original, original);
        assertThat(places.of(hit(0, "算力"))).isZero();
        assertThat(places.of(hit(3, "算力"))).isEqualTo(3);
        assertThat(places.of(hit(3, "算力"))).isEqualTo(3);
        assertThat(places.of(hit(6, "算力"))).isEqualTo(6);
    }

    @Test
    void whatStandsAroundTellsAKeptNameFromARemovedOne() {
        String kept = "机构看好算力板块的长期机会";
        Places places = new Places("来源：算力早报\n" + kept, kept);
        assertThat(places.of(hit(4, "算力"))).isEqualTo(12);
    }

    private static Hit hit(int offset, String name) {
        return new Hit("board", Hit.Kind.CONCEPT, true, offset, name.length());
    }
}
