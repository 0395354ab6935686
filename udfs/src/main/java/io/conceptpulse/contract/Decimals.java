package io.conceptpulse.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimal numbers as integers, without a detour through binary fractions. */
final class Decimals {

    /** Longer digit strings go the slow way; shorter ones cannot overflow a long. */
    private static final int FAST_DIGITS = 15;

    /** Longer ones are refused unread: the time to read digits grows with their square. */
    private static final int MOST_CHARACTERS = 100;

    private Decimals() {}

    /**
     * The number times 10^decimals; what lies beyond is rounded half up, so 12.3456 with three
     * decimals is 12346.
     */
    static long scaled(String name, char[] text, int offset, int length, int decimals)
            throws ContractViolation {
        long value = 0;
        int fraction = -1;
        boolean negative = length > 0 && text[offset] == '-';
        int start = negative ? 1 : 0;
        if (length == start || length > FAST_DIGITS) {
            return slow(name, text, offset, length, decimals);
        }
        for (int i = start; i < length; i++) {
            char c = text[offset + i];
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                if (fraction >= 0) {
                    fraction++;
                }
            } else if (c == '.' && fraction < 0) {
                fraction = 0;
            } else {
                return slow(name, text, offset, length, decimals);
            }
        }
        int digits = Math.max(fraction, 0);
        if (digits > decimals || digits == 0 && fraction == 0) {
            return slow(name, text, offset, length, decimals);
        }
        for (int i = digits; i < decimals; i++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    private static long slow(String name, char[] text, int offset, int length, int decimals)
            throws ContractViolation {
        String number = new String(text, offset, Math.min(length, MOST_CHARACTERS));
        try {
            if (length > MOST_CHARACTERS) {
                throw new NumberFormatException("too long");
            }
            BigDecimal value = new BigDecimal(number);
            // 1e999999999 would be written out digit by digit.
            if (value.precision() - value.scale() > 18 || value.scale() > 40) {
                throw new ArithmeticException("out of range");
            }
            return value.setScale(decimals, RoundingMode.HALF_UP)
                    .movePointRight(decimals)
                    .longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            throw ContractViolation.of(
                    "field '"
                            + name
                            + "' is no number that can be: '"
                            + number.substring(0, Math.min(40, number.length()))
                            + "'");
        }
    }
}
