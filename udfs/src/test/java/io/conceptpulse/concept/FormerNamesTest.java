package io.conceptpulse.concept;

import io.conceptpulse.market.Symbols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FormerNamesTest {

    @Test
    void knowsWhatStocksWereCalled() {
        assertThat(FormerNames.standard().of("002536.SZ")).contains("西泵股份");
        assertThat(FormerNames.standard().of("000007.SZ")).contains("全新好");
        assertThat(FormerNames.standard().of("999999.SH")).isEmpty();
    }

    @Test
    void theResourceIsSortedAndHoldsCanonicalSymbolsAndEachNameOnce() throws IOException {
        List<String> lines = resource();

        assertThat(lines).hasSizeGreaterThan(900).isSorted().doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> line.split("\t")[1])).doesNotHaveDuplicates();
        assertThat(lines.stream().map(line -> line.split("\t")[0]))
                .allMatch(symbol -> Symbols.canonical(symbol).equals(Optional.of(symbol)));
    }

    @Test
    void aFileOfTheUsersOwnIsReadInItsPlace(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("names.tsv");
        Files.writeString(file, "# mine\n\n600000.SH\t浦东银行\n600000.SH\t浦发\n");

        assertThat(FormerNames.read(file).of("600000.SH")).containsExactly("浦东银行", "浦发");
    }

    @Test
    void aLineThatIsNoSymbolAndNameIsNamed(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("names.tsv");
        Files.writeString(file, "600000.SH\t浦发\n600001.SH\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FormerNames.read(file))
                .withMessageContaining("names.tsv:2: a symbol, a tab and a name are expected");
    }

    private static List<String> resource() throws IOException {
        try (InputStream in = FormerNames.class.getResourceAsStream("/concept/former_names.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
