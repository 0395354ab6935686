package io.conceptpulse.sentiment;

import io.conceptpulse.sentiment.ClauseSaid.Mark;
import io.conceptpulse.sentiment.Lexicon.Entry;
import io.conceptpulse.sentiment.Lexicon.Kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The tone of one clause by rules over its words: directions take the side of their quantity (降幅收窄
 * is good, 涨幅收窄 bad), negations turn the next tone over, degrees scale it.
 */
final class ClauseTone {

    /** How many words before a tone a negation reaches. */
    private static final int NEGATION_REACH = 7;

    private static final int DEGREE_REACH = 2;
    private static final int QUANTITY_BEFORE = 9;
    private static final int TROUBLE_REACH = 9;
    private static final int QUANTITY_AFTER = 4;
    private static final int CHANGE_MILLI = 500;

    /** A change of less than half a percent is hardly one. */
    private static final int SLIGHT_MILLI = 200;

    /** 归母净利润-2.3亿元. */
    private static final int LOSS_MILLI = -700;

    /** Weight by which the lexicon marks a negation that asks: 何愁, 凭什么. */
    private static final int RHETORICAL = 1;

    /** Names of losses hold it: 亏损, 亏幅, 净亏. */
    private static final char LOSS = '亏';

    /** A direction of which nobody says what it is a direction of. */
    private static final int BARE_DIRECTION_MILLI = 700;

    private final ClauseWords words;
    private final ClauseNumbers numbers;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final boolean[] used;
    private final ClauseParts parts;

    ClauseTone(ClauseWords words, ClauseNumbers numbers) {
        this.words = words;
        this.numbers = numbers;
        this.used = new boolean[words.size()];
        this.parts = new ClauseParts(words);
    }

    ClauseSaid evaluate() {
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Kind.UP) || words.is(i, Kind.DOWN)) {
                direction(i);
            } else if (words.isTone(i)) {
                addPart(i, words.milli(i), "");
            }
        }
        // A bad quantity counts by itself only where no direction was said of it.
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Kind.BAD) && !used[i] && words.milli(i) != 0) {
                addPart(i, words.milli(i), "");
            }
        }
        change();
        new ClauseTurns(words, parts, marks, used).apply();
        return result();
    }

    private void direction(int i) {
        int quantity = quantityOf(i);
        int milli = words.milli(i);
        if (quantity < 0 && movesTrouble(i)) {
            return;
        }
        if (quantity < 0) {
            addPart(i, milli * BARE_DIRECTION_MILLI / 1000, "");
            return;
        }
        used[quantity] = true;
        boolean lessIsBetter = words.is(quantity, Kind.BAD);
        addPart(i, lessIsBetter ? -milli : milli, words.term(quantity) + "·");
        boolean ofLoss = words.is(i, Kind.DOWN) && words.term(quantity).indexOf(LOSS) >= 0;
        if (ofLoss && parts.any(part -> part.index() == i && part.milli() > 0)) {
            // 净亏损8亿元，亏损同比收窄三成: that there was a loss was known.
            marks.add(Mark.TURN);
            parts.scale(
                    part -> part.isBad() && part.index() < i, ClauseTurns.BEFORE_TURN_MILLI, "");
        }
    }

    /** 目标价由55元改为38元: numbers tell the direction where no word does. */
    private void change() {
        boolean told = parts.any(part -> isDirection(part.index()));
        if (numbers.change() == 0 || told) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            if (words.isQuantity(i) && !used[i]) {
                used[i] = true;
                int more = words.is(i, Kind.BAD) ? -CHANGE_MILLI : CHANGE_MILLI;
                parts.removeIf(part -> words.is(part.index(), Kind.BAD));
                addPart(i, more * numbers.change(), numbers.change() > 0 ? "↑" : "↓");
                return;
            }
        }
        if (numbers.change() < 0) {
            parts.turnBad("↓", 0, words.size());
        }
    }

    private boolean isDirection(int i) {
        return words.is(i, Kind.UP) || words.is(i, Kind.DOWN);
    }

    /**
     * 逾期欠款减至1.2亿元: less of something bad is good, and more of it (损失扩大) is bad. Such a direction is
     * no tone of its own.
     */
    private boolean movesTrouble(int i) {
        return parts.scale(
                part ->
                        part.isBad()
                                && words.is(part.index(), Kind.TONE)
                                && i - part.index() <= TROUBLE_REACH,
                words.is(i, Kind.DOWN) ? -ClauseParts.NEGATED_MILLI : 1000,
                words.term(i));
    }

    /** The nearest quantity before a direction, else the nearest behind it, else −1. */
    private int quantityOf(int i) {
        for (int j = i - 1; j >= Math.max(0, i - QUANTITY_BEFORE); j--) {
            if (words.isQuantity(j) && !used[j]) {
                return j;
            }
        }
        for (int j = i + 1; j <= Math.min(words.size() - 1, i + QUANTITY_AFTER); j++) {
            if (words.isQuantity(j) && !used[j]) {
                return j;
            }
        }
        return -1;
    }

    private void addPart(int i, int milli, String rule) {
        long scaled = milli;
        String before = "";
        int negations = 0;
        for (int j = i - 1; j >= Math.max(0, i - NEGATION_REACH); j--) {
            if (words.isPart(j)) {
                break;
            }
            if (words.is(j, Kind.NEGATION) && !used[j]) {
                used[j] = true;
                negations++;
                before = words.term(j) + "-" + before;
            } else if (words.is(j, Kind.DEGREE) && !used[j] && i - j <= DEGREE_REACH) {
                used[j] = true;
                scaled = scaled * words.milli(j) / 1000;
                before = words.term(j) + "-" + before;
            }
        }
        if (negations % 2 == 1) {
            if (ClauseTurns.TAKEOVER.isIn(words.term(i))) {
                return;
            }
            scaled = -scaled * ClauseParts.NEGATED_MILLI / 1000;
        }
        parts.add(i, (int) scaled, before + rule);
    }

    private ClauseSaid result() {
        int factor = factor();
        long sum = parts.sum(factor);
        List<String> terms = parts.terms();
        if (numbers.loss()) {
            sum += LOSS_MILLI;
            terms.add("<0-");
        }
        return new ClauseSaid((int) sum, terms, marks);
    }

    /** The strongest damping holds: two hedges say no less than one. */
    private int factor() {
        int factor = numbers.slight() ? SLIGHT_MILLI : 1000;
        for (Entry word : words.known()) {
            switch (word.kind()) {
                case QUESTION -> marks.add(Mark.QUESTION);
                case CONTRAST -> marks.add(Mark.CONTRAST);
                case NEGATION -> {
                    if (word.milli() == RHETORICAL) {
                        marks.add(Mark.RHETORICAL);
                    }
                }
                case HEDGE, PAST, CONCESSION -> factor = Math.min(factor, word.milli());
                case UNREAL -> {
                    marks.add(Mark.UNREAL);
                    factor = Math.min(factor, word.milli());
                }
                default -> {}
            }
        }
        return factor;
    }
}
