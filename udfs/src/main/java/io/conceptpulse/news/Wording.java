package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A normalised headline or lead taken apart into what is compared. Not for several threads. */
public final class Wording {

    private final String letters;
    private final int[] grams;
    private final int[] characters;
    private final List<int[]> clauses = new ArrayList<>();
    private final Set<String> numbers = new TreeSet<>();

    private StoryMeasures weighedBy;
    private Weights weights;

    /**
     * What a headline weighs by itself.
     *
     * @param grams rarities of its bigrams, added up
     * @param squares their squares, added up
     * @param characters rarities of its characters, added up
     * @param company sum of the vectors of its bigrams, weighted by rarity
     */
    record Weights(long grams, long squares, long characters, long[] company) {}

    /**
     * @param normal as {@link StoryFingerprint} holds it
     */
    public Wording(String normal) {
        letters = normal.replace(" ", "");
        grams = gramsOf(letters);
        characters = letters.chars().sorted().distinct().toArray();
        for (String clause : normal.split(" ")) {
            if (clause.length() >= 2) {
                clauses.add(gramsOf(clause));
            }
        }
        int start = -1;
        for (int i = 0; i <= normal.length(); i++) {
            boolean digit =
                    i < normal.length() && normal.charAt(i) >= '0' && normal.charAt(i) <= '9';
            if (digit && start < 0) {
                start = i;
            } else if (!digit && start >= 0) {
                numbers.add(normal.substring(start, i));
                start = -1;
            }
        }
    }

    String letters() {
        return letters;
    }

    /**
     * Character bigrams, sorted and distinct, two UTF-16 units to an int; of one character that.
     */
    public int[] grams() {
        return grams;
    }

    /** Sorted and distinct. */
    public int[] characters() {
        return characters;
    }

    /** Bigrams of each clause. */
    List<int[]> clauses() {
        return clauses;
    }

    Set<String> numbers() {
        return numbers;
    }

    /** Kept, because a headline is compared with many. */
    Weights weights(StoryMeasures by, Rarity rarity, GramVectors vectors) {
        if (weighedBy != by) {
            weights =
                    new Weights(
                            rarity.sum(grams),
                            rarity.squares(grams),
                            rarity.sum(characters),
                            vectors.sum(grams, rarity));
            weighedBy = by;
        }
        return weights;
    }

    private static int[] gramsOf(String text) {
        if (text.length() == 1) {
            return new int[] {text.charAt(0)};
        }
        int[] all = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (distinct == 0 || all[i] != all[distinct - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** What two sorted, distinct arrays share. */
    static int[] shared(int[] left, int[] right) {
        int[] shared = new int[Math.min(left.length, right.length)];
        int count = 0;
        int i = 0;
        int j = 0;
        // Without branches inside: which side comes next is as good as random.
        while (i < left.length && j < right.length) {
            int a = left[i];
            int b = right[j];
            shared[count] = a;
            count += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return Arrays.copyOf(shared, count);
    }
}
