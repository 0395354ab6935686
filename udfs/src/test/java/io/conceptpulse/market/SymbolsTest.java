package io.conceptpulse.market;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SymbolsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/market/symbols.csv", useHeadersInDisplayName = true)
    void readsWhatVendorsWrite(String spelling, String canonical, String whose) {
        assertThat(Symbols.canonical(spelling)).as(whose).isEqualTo(Optional.ofNullable(canonical));
    }

    @ParameterizedTest
    @CsvSource({
        "601360.SH, MAIN",
        "605099.SH, MAIN",
        "000001.SZ, MAIN",
        "002657.SZ, MAIN",
        "300364.SZ, CHINEXT",
        "302132.SZ, CHINEXT",
        "688039.SH, STAR",
        "689009.SH, STAR",
        "430047.BJ, BSE",
        "920002.BJ, BSE"
    })
    void theDigitsTellTheBoard(String symbol, Board board) {
        assertThat(Board.of(symbol)).isEqualTo(board);
    }

    @ParameterizedTest
    @ValueSource(strings = {"000001.SH", "920002.SH", "601360", "sh601360", "abcdef.SH"})
    void whatIsNotCanonicalHasNoBoard(String symbol) {
        assertThatThrownBy(() -> Board.of(symbol))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(symbol);
    }

    @Test
    void aCanonicalCodeIsItsOwnSpelling() {
        String symbol = "601360.SH";
        assertThat(Symbols.canonical(symbol).orElseThrow()).isSameAs(symbol);
    }
}
