package io.conceptpulse.sentiment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LexiconTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "涨停, TONE, 1",
        "利空出尽, TURN, 1",
        "扭亏, TURN, 1",
        "止跌, TURN, 1",
        "跌幅收窄, TONE, 1",
        "炸板, TURN, -1",
        "利好兑现, TURN, -1",
        "关注函, TONE, -1",
        "澄清, DENIAL, -1",
        "同比下降, DOWN, -1",
        "成本, BAD, 0",
        "不, NEGATION, 0",
    })
    void knowsWhatDesksSay(String term, Lexicon.Kind kind, int sign) {
        Lexicon.Entry entry = Lexicon.standard().find(term).orElseThrow();

        assertThat(entry.kind()).isEqualTo(kind);
        assertThat(Integer.signum(entry.milli())).isEqualTo(sign);
    }

    @Test
    void readsTermsPastCommentsAndBlankLines() throws IOException {
        Lexicon lexicon = read("# comment\n\n涨停\ttone\t900\tnote\n不\tnegation\t0\t\n");

        assertThat(lexicon.terms()).containsExactlyInAnyOrder("涨停", "不");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涨停",
                "涨停\ttone",
                "涨停\tmood\t900\t",
                "涨停\ttone\tmuch\t",
                "涨停\ttone\t9000\t",
                "\ttone\t900\t",
                "涨停\ttone\t900\t\n涨停\ttone\t800\t",
            })
    void refusesALineThatIsNone(String lines) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(lines))
                .withMessageContaining("line ");
    }

    private static Lexicon read(String lines) throws IOException {
        return Lexicon.read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
