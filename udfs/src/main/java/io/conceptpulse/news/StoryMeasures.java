package io.conceptpulse.news;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How two headlines are alike, as whole numbers, so that every machine decides alike: shares in
 * thousandths, rarities in hundredths of a nat, lengths in characters.
 */
public final class StoryMeasures {

    /** Names of the measures, in order. */
    public static final List<String> NAMES =
            List.of(
                    "shared_grams",
                    "jaccard",
                    "containment",
                    "rarity_cosine",
                    "rarity_containment",
                    "rarity_jaccard",
                    "shared_rarity",
                    "subsequence_of_shorter",
                    "subsequence_of_longer",
                    "substring",
                    "substring_of_shorter",
                    "character_containment",
                    "character_jaccard",
                    "character_rarity_jaccard",
                    "clause_jaccard",
                    "clause_containment",
                    "clause_rarity",
                    "shared_numbers",
                    "other_numbers",
                    "shorter",
                    "longer",
                    "length_ratio",
                    "three_rarest",
                    "rarest",
                    "company");

    private static final int CONTAINMENT = 2;

    /**
     * Headlines of which the shorter shares less than this, in thousandths, are not judged by the
     * model: it would say no, and most candidates are such.
     */
    private static final int LEAST_CONTAINMENT = 150;

    /** Clauses shorter than this many bigrams are alike by chance. */
    private static final int LEAST_CLAUSE = 3;

    private static final class Holder {
        private static final StoryMeasures SHIPPED =
                new StoryMeasures(Rarity.shipped(), GramVectors.shipped());
    }

    private final Rarity rarity;
    private final GramVectors vectors;

    public StoryMeasures(Rarity rarity, GramVectors vectors) {
        this.rarity = rarity;
        this.vectors = vectors;
    }

    public static StoryMeasures shipped() {
        return Holder.SHIPPED;
    }

    /** Whether two headlines share too little for one story. */
    public static boolean isTooLittle(Wording one, Wording other) {
        int[] shared = Wording.shared(one.grams(), other.grams());
        return share(shared.length, Math.min(one.grams().length, other.grams().length))
                < LEAST_CONTAINMENT;
    }

    /** The same by their measures. */
    public static boolean isTooLittle(int[] measures) {
        return measures[CONTAINMENT] < LEAST_CONTAINMENT;
    }

    /** The measures of two headlines that are not empty; symmetric. */
    public int[] of(Wording one, Wording other) {
        boolean inOrder =
                one.letters().length() != other.letters().length()
                        ? one.letters().length() < other.letters().length()
                        : one.letters().compareTo(other.letters()) <= 0;
        return ordered(inOrder ? one : other, inOrder ? other : one);
    }

    private int[] ordered(Wording a, Wording b) {
        int[] shared = Wording.shared(a.grams(), b.grams());
        int[] sharedCharacters = Wording.shared(a.characters(), b.characters());
        long weightA = rarity.sum(a.grams());
        long weightB = rarity.sum(b.grams());
        long weight = rarity.sum(shared);
        long charactersWeight = rarity.sum(sharedCharacters);
        int la = a.letters().length();
        int lb = b.letters().length();
        int subsequence = subsequence(a.letters(), b.letters());
        int substring = substring(a.letters(), b.letters());
        int[] clauses = bestClause(a, b);
        int[] rarest = Arrays.stream(shared).map(rarity::of).sorted().toArray();
        int numbers = sharedNumbers(a, b);
        return new int[] {
            shared.length,
            share(shared.length, a.grams().length + b.grams().length - shared.length),
            share(shared.length, Math.min(a.grams().length, b.grams().length)),
            cosine(shared, a.grams(), b.grams()),
            share(weight, Math.min(weightA, weightB)),
            share(weight, weightA + weightB - weight),
            (int) weight,
            share(subsequence, la),
            share(subsequence, lb),
            substring,
            share(substring, la),
            share(sharedCharacters.length, Math.min(a.characters().length, b.characters().length)),
            share(
                    sharedCharacters.length,
                    a.characters().length + b.characters().length - sharedCharacters.length),
            share(
                    charactersWeight,
                    rarity.sum(a.characters()) + rarity.sum(b.characters()) - charactersWeight),
            clauses[0],
            clauses[1],
            clauses[2],
            numbers,
            a.numbers().size() + b.numbers().size() - 2 * numbers,
            la,
            lb,
            share(la, lb),
            Arrays.stream(rarest).skip(Math.max(0, rarest.length - 3)).sum(),
            rarest.length == 0 ? 0 : rarest[rarest.length - 1],
            GramVectors.cosineMilli(a.sum(vectors, rarity), b.sum(vectors, rarity))
        };
    }

    private static int share(long part, long whole) {
        return whole <= 0 ? 0 : (int) (1000 * part / whole);
    }

    private int cosine(int[] shared, int[] a, int[] b) {
        double norms = Math.sqrt((double) rarity.squares(a)) * Math.sqrt(rarity.squares(b));
        return norms == 0 ? 0 : (int) (1000 * rarity.squares(shared) / norms);
    }

    /** Jaccard, containment and shared rarity of the clauses that are most alike in each. */
    private int[] bestClause(Wording a, Wording b) {
        int[] best = new int[3];
        for (int[] x : a.clauses()) {
            for (int[] y : b.clauses()) {
                int[] shared = Wording.shared(x, y);
                if (Math.min(x.length, y.length) >= LEAST_CLAUSE) {
                    int all = x.length + y.length - shared.length;
                    best[0] = Math.max(best[0], share(shared.length, all));
                    best[1] = Math.max(best[1], share(shared.length, Math.min(x.length, y.length)));
                }
                best[2] = Math.max(best[2], (int) rarity.sum(shared));
            }
        }
        return best;
    }

    private static int sharedNumbers(Wording a, Wording b) {
        Set<String> shared = new HashSet<>(a.numbers());
        shared.retainAll(b.numbers());
        return shared.size();
    }

    /** Length of the longest common subsequence. */
    private static int subsequence(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int before = above[j];
                above[j] =
                        a.charAt(i) == b.charAt(j - 1)
                                ? diagonal + 1
                                : Math.max(above[j], above[j - 1]);
                diagonal = before;
            }
        }
        return above[b.length()];
    }

    /** Length of the longest common substring. */
    private static int substring(String a, String b) {
        int best = 0;
        int[] above = new int[b.length() + 1];
        for (int i = 0; i < a.length(); i++) {
            for (int j = b.length(); j >= 1; j--) {
                above[j] = a.charAt(i) == b.charAt(j - 1) ? above[j - 1] + 1 : 0;
                best = Math.max(best, above[j]);
            }
        }
        return best;
    }
}
