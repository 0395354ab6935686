package io.conceptpulse.contract;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Moments as the contracts write them. */
public final class Times {

    private static final int EXCERPT = 60;

    private Times() {}

    /**
     * A moment in epoch milliseconds from ISO-8601 with offset, or from digits that are epoch
     * milliseconds already.
     *
     * @param name of the field, for the message
     */
    public static long parse(String name, String text) throws ContractViolation {
        try {
            return isDigits(text)
                    ? Long.parseLong(text)
                    : OffsetDateTime.parse(text).toInstant().toEpochMilli();
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw ContractViolation.of(
                    "field '"
                            + name
                            + "' is no time: '"
                            + abbreviate(text)
                            + "'; expected ISO-8601 with offset, or epoch milliseconds");
        }
    }

    static String abbreviate(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
