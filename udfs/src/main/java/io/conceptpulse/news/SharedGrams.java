package io.conceptpulse.news;

/** What two headlines have in common, bigram by bigram, found in one pass over both. */
final class SharedGrams {

    /** Clauses shorter than this many bigrams are alike by chance. */
    private static final int LEAST_CLAUSE = 3;

    private final Wording.Clauses left;
    private final Wording.Clauses right;

    /** Of each clause of the left with each of the right. */
    private final int[] clauseCounts;

    private final int[] clauseRarities;

    private int count;
    private long rarity;
    private long squares;
    private int rarest;
    private int second;
    private int third;

    private SharedGrams(Wording.Clauses left, Wording.Clauses right) {
        this.left = left;
        this.right = right;
        clauseCounts = new int[left.sizes().length * right.sizes().length];
        clauseRarities = new int[clauseCounts.length];
    }

    /**
     * @param rarities of the bigrams of a
     */
    static SharedGrams of(Wording a, int[] rarities, Wording b) {
        SharedGrams shared = new SharedGrams(a.clauses(), b.clauses());
        int[] left = a.grams();
        int[] right = b.grams();
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            if (left[i] == right[j]) {
                shared.add(i++, j++, rarities[i - 1]);
            } else if (left[i] < right[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    private void add(int leftGram, int rightGram, int rare) {
        count++;
        rarity += rare;
        squares += (long) rare * rare;
        third = Math.max(third, Math.min(second, rare));
        second = Math.max(second, Math.min(rarest, rare));
        rarest = Math.max(rarest, rare);
        for (long x = left.having()[leftGram]; x != 0; x &= x - 1) {
            int row = Long.numberOfTrailingZeros(x) * right.sizes().length;
            for (long y = right.having()[rightGram]; y != 0; y &= y - 1) {
                int pair = row + Long.numberOfTrailingZeros(y);
                clauseCounts[pair]++;
                clauseRarities[pair] += rare;
            }
        }
    }

    int count() {
        return count;
    }

    /** Added up, as the squares. */
    long rarity() {
        return rarity;
    }

    long squares() {
        return squares;
    }

    /** 0 where none is shared. */
    int rarest() {
        return rarest;
    }

    /** Of the three rarest together. */
    int threeRarest() {
        return rarest + second + third;
    }

    /**
     * Jaccard and containment, in thousandths, of the clauses that are most alike in each, and the
     * most rarity that two clauses share.
     */
    int[] bestClauses() {
        int[] best = new int[3];
        int columns = right.sizes().length;
        for (int pair = 0; pair < clauseCounts.length; pair++) {
            int x = left.sizes()[pair / columns];
            int y = right.sizes()[pair % columns];
            int both = clauseCounts[pair];
            if (Math.min(x, y) >= LEAST_CLAUSE) {
                best[0] = Math.max(best[0], 1000 * both / (x + y - both));
                best[1] = Math.max(best[1], 1000 * both / Math.min(x, y));
            }
            best[2] = Math.max(best[2], clauseRarities[pair]);
        }
        return best;
    }
}
