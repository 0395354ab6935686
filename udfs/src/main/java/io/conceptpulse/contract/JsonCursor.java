package io.conceptpulse.contract;

import java.nio.charset.StandardCharsets;

/**
 * A place in the bytes of a JSON text, and what comes next there, as far as it is of the plain
 * form: ASCII without escapes, blanks alone between tokens, numbers of 0 or more that need no
 * rounding. Of all else it says no, and stands anywhere then. Not thread-safe.
 */
final class JsonCursor {

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** Fewer cannot overflow; longer numbers go the slow way. */
    private static final int MOST_DIGITS = 15;

    private byte[] json;
    private int at;
    private long number;

    void begin(byte[] text) {
        json = text;
        at = 0;
    }

    byte[] text() {
        return json;
    }

    int at() {
        return at;
    }

    /** The number that was read last. */
    long number() {
        return number;
    }

    /** Goes over so many bytes. */
    void skip(int count) {
        at += count;
    }

    /** The digit that comes next, and goes over it; −1 where none does. */
    int digit() {
        return at < json.length && isDigit(json[at]) ? json[at++] - '0' : -1;
    }

    /** Whether these bytes come next. */
    boolean isNext(byte[] bytes) {
        if (at + bytes.length > json.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (json[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** So many digits and this behind them, or nothing for 0; −1 where that is not what comes. */
    int digits(int count, char behind) {
        if (at + count >= json.length) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < count; i++) {
            int digit = json[at + i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        at += count;
        if (behind == 0) {
            return value;
        }
        return json[at++] == behind ? value : -1;
    }

    /** A number of 0 or more, in quotes or without, times 10^decimals. */
    boolean decimal(int decimals) {
        boolean quoted = isNext('"');
        at += quoted ? 1 : 0;
        int from = at;
        long value = 0;
        while (at < json.length && isDigit(json[at])) {
            value = 10 * value + json[at++] - '0';
        }
        int before = at - from;
        // A number must not begin with 0 where another digit follows; digits in quotes may.
        if (before == 0 || before > MOST_DIGITS || before > 1 && json[from] == '0') {
            return false;
        }
        int after = 0;
        if (isNext('.')) {
            int point = at++;
            while (at < json.length && isDigit(json[at])) {
                value = 10 * value + json[at++] - '0';
            }
            after = at - point - 1;
            if (after == 0 || after > decimals || before + after > MOST_DIGITS) {
                return false;
            }
        }
        for (int i = after; i < decimals; i++) {
            value *= 10;
        }
        number = value;
        return quoted ? endsText() : isEndOfNumber();
    }

    boolean endsText() {
        boolean ends = isNext('"');
        at += ends ? 1 : 0;
        return ends;
    }

    private boolean isEndOfNumber() {
        return at < json.length && (json[at] == ',' || json[at] == '}' || json[at] == ' ');
    }

    boolean isNull() {
        if (!isNext(NULL)) {
            return false;
        }
        at += NULL.length;
        boolean ends = isEndOfNumber();
        at -= ends ? 0 : NULL.length;
        return ends;
    }

    /** Up to the quotation mark that ends it, and over that; no escapes, nothing but ASCII. */
    boolean skipText() {
        while (at < json.length) {
            byte c = json[at++];
            if (c == '"') {
                return true;
            }
            if (c < ' ' || c == '\\') {
                return false;
            }
        }
        return false;
    }

    boolean take(char c) {
        skipBlanks();
        if (!isNext(c)) {
            return false;
        }
        at++;
        return true;
    }

    boolean isNext(char c) {
        return at < json.length && json[at] == c;
    }

    void skipBlanks() {
        while (at < json.length && json[at] == ' ') {
            at++;
        }
    }

    boolean isAtEnd() {
        while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r')) {
            at++;
        }
        return at == json.length;
    }

    static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
