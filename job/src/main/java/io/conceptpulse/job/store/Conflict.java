package io.conceptpulse.job.store;

import java.io.Serializable;

/**
 * What happens to a row whose key is in the table, or in the batch, already. The SQL speaks of the
 * row in the table as {@code t} and of the new one as {@code excluded}; both halves must say the
 * same.
 */
public final class Conflict<T> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final Rule<T> rule;

    /** Whether a row replaces one that was there before. */
    @FunctionalInterface
    public interface Rule<T> extends Serializable {
        boolean replaces(T now, T before);
    }

    private Conflict(String action, Rule<T> rule) {
        this.action = action;
        this.rule = rule;
    }

    /** The row that was written first stays. */
    public static <T> Conflict<T> keepFirst() {
        return new Conflict<>("DO NOTHING", (now, before) -> false);
    }

    /** The row that is written last stays. */
    public static <T> Conflict<T> keepLast() {
        return new Conflict<>("DO UPDATE SET %s", (now, before) -> true);
    }

    /** The row with the higher figure stays, of equal ones the last. */
    public static <T> Conflict<T> keepHighest(String column, Getter<T, Long> figure) {
        return keepIf(
                "t." + column + " <= excluded." + column,
                (now, before) -> figure.apply(before) <= figure.apply(now));
    }

    /** The new row stays if the condition holds. */
    public static <T> Conflict<T> keepIf(String condition, Rule<T> rule) {
        return new Conflict<>("DO UPDATE SET %s WHERE " + condition, rule);
    }

    String action(String assignments) {
        return action.formatted(assignments);
    }

    boolean replaces(T now, T before) {
        return rule.replaces(now, before);
    }
}
