package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

import static org.assertj.core.api.Assertions.assertThat;

class StoryModelTest {

    @Test
    void aTreeIsReadFromLeftToRight() throws IOException {
        StoryModel model =
                read("same\t500\nbase\t0\ntree\t0 1 1\t5 10 20\t-200000 -100000 100000 200000\n");

        assertThat(model.sameMilli()).isEqualTo(500);
        // 1 / (1 + e²), 1 / (1 + e), and their counterparts.
        assertThat(model.milli(new int[] {5, 10})).isEqualTo(119);
        assertThat(model.milli(new int[] {5, 11})).isEqualTo(269);
        assertThat(model.milli(new int[] {6, 20})).isEqualTo(731);
        assertThat(model.milli(new int[] {6, 21})).isEqualTo(881);
    }

    @Test
    void theShippedOneKnowsTheMeasuresThatThereAre() {
        StoryModel model = StoryModel.shipped();

        assertThat(model.trees()).isNotEmpty();
        assertThat(model.sameMilli()).isBetween(1, 999);
        for (StoryModel.Tree tree : model.trees()) {
            assertThat(tree.leaves()).hasSize(tree.measures().length + 1);
            for (int measure : tree.measures()) {
                assertThat(measure).isBetween(0, StoryMeasures.NAMES.size() - 1);
            }
        }
    }

    private static StoryModel read(String text) throws IOException {
        return StoryModel.read(new BufferedReader(new StringReader(text)));
    }
}
