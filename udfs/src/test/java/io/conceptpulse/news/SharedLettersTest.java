package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class SharedLettersTest {

    private static final long SEED = 20240216;
    private static final int PAIRS = 3000;

    @Test
    void lettersCountInTheirOrder() {
        SharedLetters shared = shared("液冷服务器订单大增", "液冷订单再增");

        assertThat(shared.count()).isEqualTo(5);
        assertThat(shared.rarity()).isEqualTo(5);
        assertThat(shared.subsequence()).isEqualTo(5);
        assertThat(shared.substring()).isEqualTo(2);
    }

    @Test
    void nothingIsSharedWithNothing() {
        SharedLetters shared = shared("液冷", "算力");

        assertThat(shared.count()).isZero();
        assertThat(shared.subsequence()).isZero();
        assertThat(shared.substring()).isZero();
    }

    /** Lengths around the 64 letters that fit into a word, and beyond two. */
    @Test
    void isWhatATableOfAllPrefixesSays() {
        Random random = new Random(SEED);
        for (int i = 0; i < PAIRS; i++) {
            String a = text(random);
            String b = random.nextInt(4) == 0 ? edited(a, random) : text(random);
            SharedLetters shared = shared(a, b);
            int[] expected = byTable(a, b);
            assertThat(new int[] {shared.subsequence(), shared.substring()})
                    .as("seed %d, pair %d: %s and %s", SEED, i, a, b)
                    .isEqualTo(expected);
        }
    }

    private static SharedLetters shared(String a, String b) {
        Wording left = new Wording(a);
        int[] one = new int[left.characters().length];
        Arrays.fill(one, 1);
        return new SharedLetters(left, one, new Wording(b));
    }

    private static String text(Random random) {
        int kinds = 2 + random.nextInt(30);
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(140); length > 0; length--) {
            text.append((char) ('一' + random.nextInt(kinds)));
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(text.length() - from);
        return text.substring(to) + "甲" + text.substring(0, from) + text.substring(from, to) + "乙";
    }

    /** Subsequence and substring by dynamic programming. */
    private static int[] byTable(String a, String b) {
        int[][] subsequence = new int[a.length() + 1][b.length() + 1];
        int[][] run = new int[a.length() + 1][b.length() + 1];
        int longest = 0;
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                run[i][j] = same ? run[i - 1][j - 1] + 1 : 0;
                longest = Math.max(longest, run[i][j]);
                subsequence[i][j] =
                        same
                                ? subsequence[i - 1][j - 1] + 1
                                : Math.max(subsequence[i - 1][j], subsequence[i][j - 1]);
            }
        }
        return new int[] {subsequence[a.length()][b.length()], longest};
    }
}
