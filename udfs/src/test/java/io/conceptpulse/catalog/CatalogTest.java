package io.conceptpulse.catalog;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.fixture.Definitions;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.conceptpulse.fixture.Definitions.board;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogTest {

    private static final long SETTLED = 10_000;

    @Test
    void anotherTimeAndPlaceRestatesADefinition() {
        CatalogChange first = board("sora").members("600000.SH").change();
        assertThat(first.restates(board("sora").members("600000.SH").knownAt(9).offset(9).change()))
                .isTrue();
        assertThat(first.restates(board("sora").members("600001.SH").change())).isFalse();
        assertThat(Definitions.stock("600000.SH").restates(Definitions.stock("600000.SH")))
                .isTrue();
        assertThat(first.restates(Definitions.stock("600000.SH"))).isFalse();
    }

    @Test
    void ofTwoRecordsOfOneVersionTheLaterHoldsFromWhenItWasKnown() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                board("sora").members("600000.SH").change(),
                                board("sora")
                                        .members("600001.SH")
                                        .knownAt(100)
                                        .offset(1)
                                        .change()));
        assertThat(catalog.conceptsAt(99 + SETTLED))
                .flatMap(Concept::constituents)
                .containsExactly("600000.SH");
        assertThat(catalog.conceptsAt(100 + SETTLED))
                .flatMap(Concept::constituents)
                .containsExactly("600001.SH");
    }

    @Test
    void theHighestVersionInForceHolds() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                board("sora").version("10").effective(500_000, 900_000).change(),
                                board("sora").version("9").change()));
        assertThat(catalog.conceptsAt(499_999)).extracting(Concept::version).containsExactly("9");
        assertThat(catalog.conceptsAt(500_000)).extracting(Concept::version).containsExactly("10");
        assertThat(catalog.conceptsAt(900_000)).isEmpty();
    }

    @Test
    void timesThatShareASwitchShareACatalog() {
        Catalog catalog =
                Catalog.of(
                        List.of(
                                board("a").effective(50_000, Long.MAX_VALUE).change(),
                                board("b").effective(60_000, 70_000).change(),
                                Definitions.stock("600000.SH")));
        assertThat(catalog.lastSwitch(9_999)).isEqualTo(Long.MIN_VALUE);
        assertThat(catalog.lastSwitch(10_000)).isEqualTo(10_000);
        assertThat(catalog.lastSwitch(59_999)).isEqualTo(50_000);
        assertThat(catalog.lastSwitch(69_999)).isEqualTo(60_000);
        assertThat(catalog.lastSwitch(Long.MAX_VALUE)).isEqualTo(70_000);
    }
}
