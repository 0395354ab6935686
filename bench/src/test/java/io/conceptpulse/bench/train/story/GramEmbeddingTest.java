package io.conceptpulse.bench.train.story;

import io.conceptpulse.news.GramVectors;
import io.conceptpulse.news.Rarity;
import io.conceptpulse.news.StoryMeasures;
import io.conceptpulse.news.Wording;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GramEmbeddingTest {

    @Test
    void bigramsOfOneSubjectAreAlikeThoughNoneIsShared() {
        SplittableRandom random = new SplittableRandom(7);
        Set<String> distinct = new LinkedHashSet<>();
        for (int i = 0; i < 600; i++) {
            int subject = i % 3;
            StringBuilder headline = new StringBuilder();
            for (int word = 0; word < 5; word++) {
                headline.append(word(subject, random.nextInt(12))).append(' ');
            }
            distinct.add(headline.toString().strip());
        }
        Headlines headlines = new Headlines(distinct);
        StoryMeasures measures =
                new StoryMeasures(RarityTable.of(headlines).rarity(), GramEmbedding.of(headlines));

        assertThat(company(measures, word(0, 1) + " " + word(0, 2), word(0, 3) + " " + word(0, 4)))
                .isGreaterThan(500);
        assertThat(company(measures, word(0, 1) + " " + word(0, 2), word(1, 3) + " " + word(1, 4)))
                .isLessThan(200);
    }

    @Test
    void whatIsInNoHeadlineHasNoCompany() {
        GramVectors none = GramEmbedding.of(new Headlines(Set.of()));
        StoryMeasures measures = new StoryMeasures(Rarity.shipped(), none);
        assertThat(company(measures, "液冷标准发布", "液冷标准公布")).isZero();
    }

    @Test
    void informationIsThatOfTheCounts() {
        Set<String> headlines = new LinkedHashSet<>(List.of("甲乙", "甲乙 丙丁", "丙丁", "戊己"));
        PmiMatrix matrix = PmiMatrix.of(new Headlines(headlines), 1);
        int row = Arrays.binarySearch(matrix.grams(), gram("乙丙"));
        int column = Arrays.binarySearch(matrix.grams(), gram("甲乙"));
        int found = Arrays.binarySearch(matrix.columns()[row], column);
        // 乙丙 stands in one headline of four, 甲乙 in two, both in one: ln(1·4 / (1·2)).
        assertThat(matrix.values()[row][found]).isCloseTo((float) Math.log(2), within(1e-6f));
    }

    @Test
    void singularVectorsComeTimesTheirValues() {
        double[][] matrix = {{2, 1, 0}, {1, 2, 0}, {0, 0, -5}};
        double[][] vectors = SubspaceIteration.of(right -> times(matrix, right), 3, 2, 1);

        // Eigenvalues are −5, 3 and 1; by size the first is along z, the second along x = y.
        assertThat(Math.abs(vectors[2][0])).isCloseTo(5, within(1e-9));
        assertThat(Math.abs(vectors[0][1])).isCloseTo(3 / Math.sqrt(2), within(1e-9));
        assertThat(vectors[1][1]).isCloseTo(vectors[0][1], within(1e-9));
    }

    private static double[][] times(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right[0].length; j++) {
                for (int k = 0; k < right.length; k++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    private static int company(StoryMeasures measures, String a, String b) {
        return measures.of(new Wording(a), new Wording(b))[StoryMeasures.NAMES.indexOf("company")];
    }

    private static String word(int subject, int n) {
        return "" + (char) ('一' + 100 * subject + 2 * n) + (char) ('一' + 100 * subject + 2 * n + 1);
    }

    private static int gram(String two) {
        return two.charAt(0) << 16 | two.charAt(1);
    }
}
