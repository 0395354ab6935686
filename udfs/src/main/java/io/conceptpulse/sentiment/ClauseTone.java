package io.conceptpulse.sentiment;

import io.conceptpulse.sentiment.Lexicon.Entry;
import io.conceptpulse.sentiment.Lexicon.Kind;

import java.util.ArrayList;
import java.util.List;

/**
 * The tone of one clause by rules over its words: directions take the side of their quantity (降幅收窄
 * is good, 涨幅收窄 bad), negations turn the next tone over, degrees scale it.
 */
final class ClauseTone {

    /** How many words before a tone a negation reaches. */
    private static final int NEGATION_REACH = 5;

    private static final int DEGREE_REACH = 2;
    private static final int QUANTITY_BEFORE = 6;
    private static final int QUANTITY_AFTER = 4;
    private static final int REMOVAL_REACH = 4;

    /** A negated tone is weaker than its opposite: not falling is less than rising. */
    private static final int NEGATED_MILLI = 700;

    /** A direction of which nobody says what it is a direction of. */
    private static final int BARE_DIRECTION_MILLI = 700;

    private final List<Entry> words;
    private final boolean[] used;
    private final List<Part> parts = new ArrayList<>();

    /** One term with what its surroundings made of it. */
    private record Part(int index, int milli, String rule) {}

    /**
     * What a clause says.
     *
     * @param milli sum of its parts after hedges and the like, in thousandths, unbounded
     * @param terms the parts, such as {@code 不-利好-}
     * @param question whether it asks
     * @param contrast whether it takes back what was said before it
     */
    record Result(int milli, List<String> terms, boolean question, boolean contrast) {}

    /**
     * @param words for each word of the clause its entry, or null where the lexicon has none
     */
    ClauseTone(List<Entry> words) {
        this.words = words;
        this.used = new boolean[words.size()];
    }

    Result evaluate() {
        for (int i = 0; i < words.size(); i++) {
            if (is(i, Kind.UP) || is(i, Kind.DOWN)) {
                direction(i);
            } else if (is(i, Kind.TONE) && words.get(i).milli() != 0) {
                addPart(i, words.get(i).milli(), "");
            }
        }
        // A bad quantity counts by itself only where no direction was said of it.
        for (int i = 0; i < words.size(); i++) {
            if (is(i, Kind.BAD) && !used[i] && words.get(i).milli() != 0) {
                addPart(i, words.get(i).milli(), "");
            }
        }
        removals();
        denials();
        return result();
    }

    private void direction(int i) {
        int quantity = quantityOf(i);
        int milli = words.get(i).milli();
        if (quantity < 0) {
            addPart(i, milli * BARE_DIRECTION_MILLI / 1000, "");
            return;
        }
        used[quantity] = true;
        boolean lessIsBetter = is(quantity, Kind.BAD);
        addPart(i, lessIsBetter ? -milli : milli, words.get(quantity).term() + "·");
    }

    /** The nearest quantity before a direction, else the nearest behind it, else −1. */
    private int quantityOf(int i) {
        for (int j = i - 1; j >= Math.max(0, i - QUANTITY_BEFORE); j--) {
            if (isQuantity(j) && !used[j]) {
                return j;
            }
        }
        for (int j = i + 1; j <= Math.min(words.size() - 1, i + QUANTITY_AFTER); j++) {
            if (isQuantity(j) && !used[j]) {
                return j;
            }
        }
        return -1;
    }

    private void addPart(int i, int milli, String rule) {
        long scaled = milli;
        StringBuilder rules = new StringBuilder();
        int negations = 0;
        for (int j = i - 1; j >= Math.max(0, i - NEGATION_REACH); j--) {
            if (isPart(j)) {
                break;
            }
            if (is(j, Kind.NEGATION) && !used[j]) {
                used[j] = true;
                negations++;
                rules.insert(0, words.get(j).term() + "-");
            } else if (is(j, Kind.DEGREE) && !used[j] && i - j <= DEGREE_REACH) {
                used[j] = true;
                scaled = scaled * words.get(j).milli() / 1000;
                rules.insert(0, words.get(j).term() + "-");
            }
        }
        if (negations % 2 == 1) {
            scaled = -scaled * NEGATED_MILLI / 1000;
        }
        parts.add(new Part(i, (int) scaled, rules + rule));
    }

    private void removals() {
        for (int i = 0; i < words.size(); i++) {
            if (is(i, Kind.REMOVAL)) {
                turnBad(i, i - REMOVAL_REACH, i + REMOVAL_REACH);
            }
        }
    }

    private void denials() {
        for (int i = 0; i < words.size(); i++) {
            if (is(i, Kind.DENIAL) && !turnBad(i, i + 1, words.size())) {
                parts.add(new Part(i, words.get(i).milli(), ""));
            }
        }
    }

    /** 解除平仓风险: every bad word in reach belongs to the one thing that is undone. */
    private boolean turnBad(int by, int from, int to) {
        boolean turned = false;
        for (int p = 0; p < parts.size(); p++) {
            Part bad = parts.get(p);
            if (bad.index() >= from && bad.index() <= to && bad.milli() < 0) {
                int good = (int) ((long) -bad.milli() * NEGATED_MILLI / 1000);
                String rule = words.get(by).term() + "-" + bad.rule();
                parts.set(p, new Part(bad.index(), good, rule));
                turned = true;
            }
        }
        return turned;
    }

    private Result result() {
        long factor = 1000;
        boolean question = false;
        boolean contrast = false;
        for (Entry word : words) {
            if (word == null) {
                continue;
            }
            question |= word.kind() == Kind.QUESTION;
            contrast |= word.kind() == Kind.CONTRAST;
            boolean damps =
                    word.kind() == Kind.HEDGE
                            || word.kind() == Kind.PAST
                            || word.kind() == Kind.CONCESSION;
            // The strongest damping holds; two hedges say no less than one.
            factor = damps ? Math.min(factor, word.milli()) : factor;
        }
        long sum = 0;
        List<String> terms = new ArrayList<>();
        for (Part part : parts) {
            sum += part.milli() * factor / 1000;
            terms.add(
                    part.rule() + words.get(part.index()).term() + (part.milli() < 0 ? "-" : "+"));
        }
        return new Result((int) sum, terms, question, contrast);
    }

    private boolean is(int i, Kind kind) {
        Entry entry = words.get(i);
        return entry != null && entry.kind() == kind;
    }

    private boolean isQuantity(int i) {
        return is(i, Kind.GOOD) || is(i, Kind.BAD);
    }

    private boolean isPart(int i) {
        return is(i, Kind.UP)
                || is(i, Kind.DOWN)
                || (is(i, Kind.TONE) && words.get(i).milli() != 0);
    }
}
