package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A normalised headline or lead taken apart into what is compared. Not for several threads. */
public final class Wording {

    /** More clauses than a headline can have; those behind are not compared by themselves. */
    private static final int MOST_CLAUSES = Long.SIZE;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final String normal;
    private final String letters;
    private final int[] grams;

    // Kept, because a headline is compared with many; but made only for those that share something.
    private int[] characters;
    private Places places;
    private List<String> numbers;
    private Clauses clauses;
    private StoryMeasures weighedBy;
    private Weights weights;

    /**
     * Where each character stands.
     *
     * @param at of each letter the index of its character in {@link #characters}
     * @param blocks of 64 letters each
     * @param bits of each character as many blocks: bit i is set where it is letter i
     */
    record Places(int[] at, int blocks, long[] bits) {}

    /**
     * The clauses by themselves.
     *
     * @param sizes of each the number of its distinct bigrams
     * @param having of each bigram of {@link #grams} the set of clauses that have it
     */
    record Clauses(int[] sizes, long[] having) {}

    /**
     * What a headline weighs by itself.
     *
     * @param gramRarities of each bigram of {@link #grams}
     * @param characterRarities of each character of {@link #characters}
     * @param grams rarities of its bigrams, added up
     * @param squares their squares, added up
     * @param characters rarities of its characters, added up
     * @param company sum of the vectors of its bigrams, weighted by rarity
     */
    record Weights(
            int[] gramRarities,
            int[] characterRarities,
            long grams,
            long squares,
            long characters,
            long[] company) {}

    /**
     * @param normal as {@link StoryFingerprint} holds it
     */
    public Wording(String normal) {
        this.normal = normal;
        letters = normal.replace(" ", "");
        grams = grams(letters);
    }

    /** Without spaces. */
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
        if (characters == null) {
            characters = distinct(letters.chars().toArray());
        }
        return characters;
    }

    Places places() {
        if (places == null) {
            int blocks = (letters.length() + Long.SIZE - 1) / Long.SIZE;
            int[] at = new int[letters.length()];
            long[] bits = new long[blocks * characters().length];
            for (int i = 0; i < at.length; i++) {
                at[i] = Arrays.binarySearch(characters, letters.charAt(i));
                bits[at[i] * blocks + i / Long.SIZE] |= 1L << i;
            }
            places = new Places(at, blocks, bits);
        }
        return places;
    }

    Clauses clauses() {
        if (clauses == null) {
            List<int[]> each = new ArrayList<>();
            for (String clause : normal.split(" ")) {
                if (clause.length() >= 2 && each.size() < MOST_CLAUSES) {
                    each.add(grams(clause));
                }
            }
            long[] having = new long[grams.length];
            for (int i = 0; i < each.size(); i++) {
                for (int gram : each.get(i)) {
                    having[Arrays.binarySearch(grams, gram)] |= 1L << i;
                }
            }
            clauses =
                    new Clauses(each.stream().mapToInt(clause -> clause.length).toArray(), having);
        }
        return clauses;
    }

    Weights weights(StoryMeasures by, Rarity rarity, GramVectors vectors) {
        if (weighedBy != by) {
            int[] ofGrams = rarity.of(grams);
            int[] ofCharacters = rarity.of(characters());
            long squares = 0;
            for (int each : ofGrams) {
                squares += (long) each * each;
            }
            weights =
                    new Weights(
                            ofGrams,
                            ofCharacters,
                            sum(ofGrams),
                            squares,
                            sum(ofCharacters),
                            vectors.sum(grams, ofGrams));
            weighedBy = by;
        }
        return weights;
    }

    /** Runs of digits, distinct. */
    List<String> numbers() {
        if (numbers == null) {
            numbers = DIGITS.matcher(normal).results().map(MatchResult::group).distinct().toList();
        }
        return numbers;
    }

    /** As {@link #grams()}, of a text without spaces. */
    static int[] grams(String text) {
        if (text.length() == 1) {
            return new int[] {text.charAt(0)};
        }
        int[] all = new int[Math.max(0, text.length() - 1)];
        for (int i = 0; i < all.length; i++) {
            all[i] = text.charAt(i) << 16 | text.charAt(i + 1);
        }
        return distinct(all);
    }

    /** Sorted and distinct; the array itself is used for it. */
    private static int[] distinct(int[] all) {
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (distinct == 0 || all[i] != all[distinct - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private static long sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    /** How many both have of two sorted, distinct arrays. */
    static int shared(int[] left, int[] right) {
        int count = 0;
        int i = 0;
        int j = 0;
        // Without branches inside: which side comes next is as good as random.
        while (i < left.length && j < right.length) {
            int a = left[i];
            int b = right[j];
            count += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }
        return count;
    }
}
