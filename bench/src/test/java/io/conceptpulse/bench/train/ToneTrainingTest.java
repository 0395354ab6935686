package io.conceptpulse.bench.train;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.sentiment.model.LinearModel;
import io.conceptpulse.sentiment.model.ModelReader;
import io.conceptpulse.sentiment.model.ModelWriter;
import io.conceptpulse.sentiment.model.RuleSigns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On made-up words: 甲 and 乙 are good, 丙 and 丁 bad, and no lexicon knows them. */
class ToneTrainingTest {

    @TempDir private Path directory;

    private Path notices;
    private Path chats;
    private Path others;

    @BeforeEach
    void write() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        List<String> notice = new ArrayList<>(List.of("label\ttext"));
        List<String> chat = new ArrayList<>(List.of("label\ttext"));
        List<String> other = new ArrayList<>(List.of("title"));
        for (int i = 0; i < 120; i++) {
            String label = i % 4 == 0 ? "neg" : "pos";
            notice.add(label + "\t公司公告：" + noise(random) + word(label, random) + noise(random));
            String mood = List.of("neg", "neu", "pos").get(i % 3);
            chat.add(mood + "\t我说呀" + noise(random) + word(mood, random) + noise(random) + "吧");
            other.add("记者获悉" + noise(random) + noise(random));
        }
        notices = Files.write(directory.resolve("notices.tsv"), notice);
        chats = Files.write(directory.resolve("chats.tsv"), chat);
        others = Files.write(directory.resolve("others.tsv"), other);
    }

    private static String noise(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append((char) ('东' + random.nextInt(300)));
        }
        return text.toString();
    }

    private static String word(String label, SplittableRandom random) {
        String words = label.equals("pos") ? "甲乙" : label.equals("neg") ? "丙丁" : "戊己";
        return String.valueOf(words.charAt(random.nextInt(2)));
    }

    private Path train(String name, long seed) {
        Path model = directory.resolve(name);
        new ToneTraining(List.of(notices, chats), List.of(others), seed, note -> {}).writeTo(model);
        return model;
    }

    @Test
    void theSameFilesAndSeedGiveTheSameBytes() throws IOException {
        Path first = train("a.tsv", 1);
        String provenance = Files.readString(directory.resolve("a.provenance.txt"));
        byte[] bytes = Files.readAllBytes(first);
        Path again = train("a.tsv", 1);
        assertThat(Files.readAllBytes(again)).isEqualTo(bytes);
        assertThat(directory.resolve("a.provenance.txt")).hasContent(provenance);
        assertThat(provenance)
                .contains("labelled: notices.tsv, 120 texts, SHA-256 ")
                .contains("other genres: others.tsv, 120 texts, SHA-256 ")
                .contains("seed: 1")
                .contains("notices: 0.");
    }

    @Test
    void learnsTheWordsOfEachGenreAndLeavesOthersAlone() throws IOException {
        LinearModel model;
        try (InputStream bytes = Files.newInputStream(train("m.tsv", 1))) {
            model = ModelReader.read(bytes);
        }
        assertThat(model.genreOf("公司公告：春夏秋冬甲")).isEqualTo("notices");
        assertThat(model.genreOf("我说呀春夏秋冬吧")).isEqualTo("chats");
        assertThat(model.genreOf("记者获悉春夏秋冬")).isEqualTo(LinearModel.OTHER);
        assertThat(sign(model, "公司公告：春夏秋冬甲")).isEqualTo(1);
        assertThat(sign(model, "公司公告：春夏秋冬丁")).isEqualTo(-1);
        assertThat(sign(model, "我说呀春夏秋冬乙吧")).isEqualTo(1);
        assertThat(sign(model, "我说呀春夏秋冬戊吧")).isZero();
        assertThat(sign(model, "我说呀春夏秋冬丙吧")).isEqualTo(-1);
    }

    private static int sign(LinearModel model, String text) {
        return model.judge(text, RuleSigns.NONE).orElseThrow().sign();
    }

    @Test
    void aTableWithTargetsTeachesTheToneTowardsThem() throws IOException {
        Path targeted = targeted("hand-one.tsv", 11);
        Path another = targeted("hand-two.tsv", 12);
        Path output = directory.resolve("t.tsv");
        new ToneTraining(List.of(notices, chats, targeted, another), List.of(others), 1, note -> {})
                .writeTo(output);
        LinearModel model;
        try (InputStream bytes = Files.newInputStream(output)) {
            model = ModelReader.read(bytes);
        }
        assertThat(model.experts()).hasSize(2);
        assertThat(model.judgeTowards("春夏⊕秋冬甲", RuleSigns.NONE).orElseThrow().sign()).isEqualTo(1);
        assertThat(model.judgeTowards("春夏秋冬丁", RuleSigns.NONE).orElseThrow().sign()).isEqualTo(-1);
        assertThat(model.judgeTowards("长".repeat(201), RuleSigns.NONE)).isEmpty();
        assertThat(directory.resolve("t.provenance.txt"))
                .content()
                .contains("labelled: hand-two.tsv, 120 texts", "towards: 0.", "hand-one: 0.");
        assertThat(ModelWriter.write(model, List.of("see t.provenance.txt")))
                .isEqualTo(Files.readString(output));
    }

    @Test
    void aTableWithCompaniesTeachesBothTheTextAndTheToneTowardsThem() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(targeted("by-hand.tsv", 13)));
        rows.set(0, "label\tcompany\ttext");
        Path file = Files.write(directory.resolve("reports.tsv"), rows);
        CrossValidation validation =
                ToneTraining.validation(List.of(chats, file), List.of(others), 1, note -> {});
        assertThat(validation.folds(5))
                .extracting(CrossValidation.Result::name)
                .containsExactly("chats", "reports", "towards");
    }

    private Path targeted(String name, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> rows = new ArrayList<>(List.of("label\ttarget\ttext"));
        for (int i = 0; i < 120; i++) {
            String label = List.of("neg", "neu", "pos").get(i % 3);
            String text = noise(random) + word(label, random) + noise(random);
            rows.add(label + "\t北川光电\t" + (i % 2 == 0 ? "北川光电" : "") + text);
        }
        return Files.write(directory.resolve(name), rows);
    }

    @Test
    void crossValidationSeesWhatTheModelAddsToRulesThatKnowNothing() {
        CrossValidation validation =
                ToneTraining.validation(List.of(notices, chats), List.of(others), 1, note -> {});
        assertThat(validation.folds(5))
                .allSatisfy(
                        result -> {
                            assertThat(result.together().rows()).isEqualTo(120);
                            assertThat(result.rules().value()).isLessThan(0.4);
                            assertThat(result.model().value()).isGreaterThan(0.8);
                            assertThat(result.together().value()).isGreaterThan(0.8);
                        });
        assertThat(validation.leaveOneFileOut())
                .extracting(CrossValidation.Result::name)
                .containsExactly("notices", "chats");
    }

    @Test
    void copiesAreInOneFold() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = "第" + (char) ('东' + i) + (char) ('世' + 2 * i) + (char) ('伀' + 3 * i);
            samples.add(Sample.unlabelled(text + "公司与各方签订框架协议"));
            samples.add(Sample.unlabelled(text + "公司与各方签订框架协议。"));
        }
        int[] folds = StoryGroups.folds(samples, 5, 3);
        for (int i = 0; i < folds.length; i += 2) {
            assertThat(folds[i]).isEqualTo(folds[i + 1]);
        }
        assertThat(folds).contains(0, 1, 2, 3, 4);
    }

    @Test
    void whatCannotBeLearnedFromIsNamed() throws IOException {
        Path one = Files.writeString(directory.resolve("one.tsv"), "label\ttext\npos\t甲\npos\t乙\n");
        assertThatThrownBy(
                        () -> ToneTraining.validation(List.of(one), List.of(others), 1, note -> {}))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("one.tsv needs labels of two classes");
        Files.createDirectories(directory.resolve("twin"));
        Path twin = Files.copy(notices, directory.resolve("twin/notices.tsv"));
        assertThatThrownBy(
                        () ->
                                ToneTraining.validation(
                                        List.of(notices, twin), List.of(others), 1, note -> {}))
                .hasMessageContaining("'notices' cannot be one more");
    }
}
