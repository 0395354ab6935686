package io.conceptpulse.sentiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The tones that a clause is made of, as its words change each other. */
final class ClauseParts {

    /** A negated tone is weaker than its opposite: not falling is less than rising. */
    static final int NEGATED_MILLI = 700;

    private final ClauseWords words;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One term with what its surroundings made of it.
     *
     * @param index of the word
     * @param milli what it says, in thousandths
     * @param rule what stood before it and changed it, each with a dash behind
     */
    record Part(int index, int milli, String rule) {

        boolean isBad() {
            return milli < 0;
        }
    }

    ClauseParts(ClauseWords words) {
        this.words = words;
    }

    void add(int index, int milli, String rule) {
        parts.add(new Part(index, milli, rule));
    }

    void removeIf(Predicate<Part> which) {
        parts.removeIf(which);
    }

    boolean any(Predicate<Part> which) {
        for (Part part : parts) {
            if (which.test(part)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Multiplies some of them.
     *
     * @param by the term that does so; empty where that need not be told
     * @return whether there were any
     */
    boolean scale(Predicate<Part> which, int factorMilli, String by) {
        boolean found = false;
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            if (which.test(part)) {
                int milli = (int) ((long) part.milli() * factorMilli / 1000);
                String rule = by.isEmpty() ? part.rule() : by + "-" + part.rule();
                parts.set(p, new Part(part.index(), milli, rule));
                found = true;
            }
        }
        return found;
    }

    /** 解除平仓风险: every bad word in reach belongs to the one thing that is undone. */
    boolean turnBad(String by, int from, int to) {
        return scale(
                part -> part.isBad() && part.index() >= from && part.index() <= to,
                -NEGATED_MILLI,
                by);
    }

    /** Their sum, each multiplied. */
    long sum(int factorMilli) {
        long sum = 0;
        for (Part part : parts) {
            sum += (long) part.milli() * factorMilli / 1000;
        }
        return sum;
    }

    /** As they are shown: {@code 不-利好-}. */
    List<String> terms() {
        List<String> terms = new ArrayList<>();
        for (Part part : parts) {
            terms.add(part.rule() + words.term(part.index()) + (part.isBad() ? "-" : "+"));
        }
        return terms;
    }
}
