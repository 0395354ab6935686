package io.conceptpulse.bench.train.story;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.GramVectors;
import io.conceptpulse.news.Rarity;
import io.conceptpulse.news.StoryMeasures;
import io.conceptpulse.news.StoryModel;
import io.conceptpulse.news.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** On made-up headlines: copies with a word changed, and other reports in the same words. */
class StoryTrainingTest {

    private static final int WORDS = 60;

    private final SplittableRandom random = new SplittableRandom(7);

    @TempDir private Path directory;

    private Path corpus;
    private Path pairs;

    @BeforeEach
    void write() {
        List<String> titles = new ArrayList<>(List.of("title"));
        List<String> labelled = new ArrayList<>(List.of("same_story\ttitle_a\ttitle_b"));
        for (int i = 0; i < 400; i++) {
            String headline = headline();
            titles.add(headline);
            labelled.add("1\t" + headline + "\t" + edited(headline));
            labelled.add("0\t" + headline + "\t" + headline.substring(0, 4) + headline());
        }
        corpus = Table.of(directory, "titles.tsv", titles.toArray(String[]::new)).file();
        pairs = Table.of(directory, "pairs.tsv", labelled.toArray(String[]::new)).file();
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        train("a");
        train("b");
        for (String name : List.of("rarity.tsv", "gram-vectors.bin", "story-model.tsv")) {
            assertThat(directory.resolve("b").resolve(name))
                    .hasSameBinaryContentAs(directory.resolve("a").resolve(name));
        }
    }

    @Test
    void copiesAreToldFromOtherReports() throws IOException {
        train("a");
        StoryModel model = model();
        StoryMeasures measures = measures();
        int right = 0;
        for (int i = 0; i < 100; i++) {
            String headline = headline();
            right += same(model, measures, headline, edited(headline)) ? 1 : 0;
            right += same(model, measures, headline, headline.substring(0, 4) + headline()) ? 0 : 1;
        }
        assertThat(right).as("of 200, none of which it has seen").isGreaterThan(190);
    }

    @Test
    void eachFileSaysWhatItWasMadeOf() throws IOException {
        train("a");
        for (String name : List.of("rarity.tsv", "gram-vectors.bin")) {
            assertThat(head(name)).contains("titles.tsv, 400 lines, SHA-256 ");
        }
        assertThat(head("story-model.tsv"))
                .contains("pairs.tsv, 800 lines, SHA-256 ", "5 folds: F1 ", "seed ");
    }

    @Test
    void withoutACorpusWhatTheProjectHasStays() {
        run(List.of(), pairs, "a");
        assertThat(directory.resolve("a")).isDirectoryNotContaining("glob:**/*.bin");
        assertThat(directory.resolve("a")).isDirectoryContaining("glob:**/story-model.tsv");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        Path bad = Table.of(directory, "bad.tsv", "same_story\ttitle_a\ttitle_b", "2\ta\tb").file();
        assertThatThrownBy(() -> run(List.of(), bad, "a"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("bad.tsv:2: same_story is '2'; expected 0 or 1");
        Path cut = Table.of(directory, "short.tsv", "same_story\ttitle_a\ttitle_b", "1\ta").file();
        assertThatThrownBy(() -> run(List.of(), cut, "a"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("short.tsv:2");
        assertThatThrownBy(() -> run(List.of(pairs), pairs, "a"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no column 'title'");
    }

    @Test
    void pairsOfOneLabelAreRefused() {
        Path one = Table.of(directory, "one.tsv", "same_story\ttitle_a\ttitle_b", "1\ta\ta").file();
        assertThatThrownBy(() -> run(List.of(), one, "a"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("need both labels");
    }

    private void train(String name) {
        run(List.of(corpus), pairs, name);
    }

    private void run(List<Path> titles, Path labelled, String name) {
        PrintStream nowhere =
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        new StoryTraining(titles, List.of(labelled), nowhere).run(directory.resolve(name));
    }

    private StoryModel model() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(trained("story-model.tsv"))) {
            return StoryModel.read(lines);
        }
    }

    private StoryMeasures measures() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(trained("rarity.tsv"));
                InputStream vectors = Files.newInputStream(trained("gram-vectors.bin"))) {
            return new StoryMeasures(Rarity.read(lines), GramVectors.read(vectors));
        }
    }

    private Path trained(String name) {
        return directory.resolve("a").resolve(name);
    }

    private String head(String name) throws IOException {
        String text = new String(Files.readAllBytes(trained(name)), StandardCharsets.UTF_8);
        return text.lines().takeWhile(line -> line.startsWith("#")).toList().toString();
    }

    private static boolean same(StoryModel model, StoryMeasures by, String a, String b) {
        int[] measured = by.of(wording(a), wording(b));
        return !StoryMeasures.isTooLittle(measured) && model.milli(measured) >= model.sameMilli();
    }

    private static Wording wording(String title) {
        return new Wording(Pair.fingerprint(title).headline());
    }

    /** Eight words of two characters each. */
    private String headline() {
        StringBuilder headline = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            headline.append(word());
        }
        return headline.toString();
    }

    private String edited(String headline) {
        int at = 2 * random.nextInt(headline.length() / 2);
        return headline.substring(0, at) + word() + headline.substring(at + 2);
    }

    private String word() {
        int word = random.nextInt(WORDS);
        return "" + (char) ('一' + 2 * word) + (char) ('一' + 2 * word + 1);
    }
}
