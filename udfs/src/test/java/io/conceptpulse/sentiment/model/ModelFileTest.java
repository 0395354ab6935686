package io.conceptpulse.sentiment.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModelFileTest {

    private static final LinearModel MODEL = TinyModel.of(new LinearModel.Limits(0, 1000, 300, 50));

    private static LinearModel read(String text) throws IOException {
        return ModelReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatIsWrittenAndReadIsWrittenTheSameAgain() throws IOException {
        String written = ModelWriter.write(MODEL, List.of("learned from nothing"));
        assertThat(ModelWriter.write(read(written), List.of("learned from nothing")))
                .isEqualTo(written);
    }

    @Test
    void aModelThatWasReadJudgesAsTheOneThatWasWritten() throws IOException {
        LinearModel read = read(ModelWriter.write(MODEL, List.of()));
        for (String text : List.of("公告：净利增", "公告：净利亏", "公告", "我来了", "")) {
            assertThat(read.judge(text, RuleSigns.NONE))
                    .isEqualTo(MODEL.judge(text, RuleSigns.NONE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'bias\t\t10\t0', 'bias\t\t10', \"fields for 'bias'\"",
        "'bias\t\t10\t0', 'bias\t\tten\t0', 'ten' is no whole number",
        "'gram\t增', 'gram\t增长率', not one character or two: '增长率'",
        "'gram\t增', 'gram\t亏', twice in headlines: '亏'",
        "'gram\t增', 'word\t增', 'word' is no kind of line",
        "'rule\tscore-good', 'rule\tscore-fine', no rule 'score-fine'",
        "'limits\tsure\t1000\n', '', without a line 'limits' of sure",
        "'neg\tpos', 'bad\tgood', classes of headlines",
    })
    void aFileThatIsNoModelIsRefusedWithItsLine(String instead, String line, String says) {
        String written = ModelWriter.write(MODEL, List.of());
        assertThat(written).contains(instead);
        assertThatThrownBy(() -> read(written.replace(instead, line)))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageStartingWith("line ")
                .hasMessageContaining(says.replace("\"", ""));
    }

    @Test
    void anotherFileIsNamedAsSuch() {
        assertThatThrownBy(() -> read("label\ttext\n"))
                .hasMessage(
                        "line 1: no model of tone: it must begin with 'concept-pulse tone model 1'");
        assertThatThrownBy(() -> read("")).hasMessageContaining("it ends here");
    }

    @Test
    void bytesThatAreNoTextAreNamedAsSuch() {
        byte[] bytes = {'c', (byte) 0xFF, '\n'};
        assertThatThrownBy(() -> ModelReader.read(new ByteArrayInputStream(bytes)))
                .hasMessage("line 1: not UTF-8");
    }

    @Test
    void theShippedModelIsSmallAndWhole() throws IOException {
        try (var resource = ToneModels.class.getResourceAsStream("/sentiment/tone-model.tsv")) {
            byte[] bytes = resource.readAllBytes();
            assertThat(bytes).hasSizeLessThan(700_000);
            String text = new String(bytes, StandardCharsets.UTF_8);
            assertThat(ModelWriter.write(read(text), List.of("see tone-model.provenance.txt")))
                    .isEqualTo(text);
        }
    }
}
