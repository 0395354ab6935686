package io.conceptpulse.contract;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.ObjLongConsumer;

/**
 * Reads snapshots of the plain form that feeds write, byte by byte, without tokens and strings: an
 * object of the contract's fields, each once, with numbers that need no rounding. Of all else, and
 * of all that is wrong, it says no and leaves it to a reader that is slower and says what. Fields
 * may come in any order; that of the record before is tried first. Not thread-safe.
 */
final class TickScanner {

    private static final int PRICE = TickReader.PRICE_DECIMALS;
    private static final int AMOUNT_DECIMALS = TickReader.AMOUNT_DECIMALS;

    /** What the contract knows, and all else. */
    private enum Field {
        SYMBOL("symbol", 0, (to, number) -> {}),
        TS("ts", 0, (to, number) -> to.ts = number),
        SEQ("seq", 0, (to, number) -> to.seq = number),
        LAST("last", PRICE, (to, number) -> to.last = number),
        PREV_CLOSE("prev_close", PRICE, (to, number) -> to.prevClose = number),
        OPEN("open", PRICE, (to, number) -> to.open = number),
        HIGH("high", PRICE, (to, number) -> to.high = number),
        LOW("low", PRICE, (to, number) -> to.low = number),
        VOLUME("volume", 0, (to, number) -> to.volume = number),
        AMOUNT("amount", AMOUNT_DECIMALS, (to, number) -> to.amount = number),
        BID1("bid1", PRICE, (to, number) -> to.bid1 = number),
        BID1_VOLUME("bid1_volume", 0, (to, number) -> to.bid1Volume = number),
        ASK1("ask1", PRICE, (to, number) -> to.ask1 = number),
        ASK1_VOLUME("ask1_volume", 0, (to, number) -> to.ask1Volume = number),
        LIMIT_UP("limit_up", PRICE, (to, number) -> to.limitUp = TickFields.limit(number)),
        LIMIT_DOWN("limit_down", PRICE, (to, number) -> to.limitDown = TickFields.limit(number)),
        OTHER("", 0, (to, number) -> {});

        /** With the quotation mark behind it. */
        private final byte[] name;

        private final int decimals;
        private final ObjLongConsumer<TickFields> taker;

        Field(String name, int decimals, ObjLongConsumer<TickFields> taker) {
            this.name = (name + '"').getBytes(StandardCharsets.US_ASCII);
            this.decimals = decimals;
            this.taker = taker;
        }
    }

    private static final List<Field> KNOWN =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Field.OTHER)));

    private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

    /** Fewer cannot overflow; longer numbers go the slow way. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_FIELDS = 64;
    private static final long SECONDS_OF_DAY = 86_400;

    private final SpellingTable spellings = new SpellingTable();

    /** Of the record before: which field came at which place. */
    private final Field[] order = new Field[MOST_FIELDS];

    private final EnumSet<Field> seen = EnumSet.noneOf(Field.class);

    private byte[] json;
    private int at;
    private long number;

    /** The date that was read last, as yyyymmdd, and its day since 1970. */
    private int lastDate;

    private long lastDay;

    /**
     * @param to takes what is read; of a record that is refused, a part
     * @return whether the record was read
     */
    boolean scan(byte[] value, TickFields to) {
        json = value;
        at = 0;
        if (!take('{')) {
            return false;
        }
        seen.clear();
        for (int place = 0; place < MOST_FIELDS; place++) {
            Field field = name(place);
            if (field == null || field != Field.OTHER && !seen.add(field) || !take(':')) {
                return false;
            }
            skipBlanks();
            if (!(isNull() || read(field, to))) {
                return false;
            }
            if (!take(',')) {
                return take('}') && isAtEnd();
            }
        }
        return false;
    }

    private boolean read(Field field, TickFields to) {
        boolean read =
                switch (field) {
                    case SYMBOL -> symbol(to);
                    case TS -> time();
                    case OTHER -> skipValue();
                    default -> decimal(field.decimals);
                };
        if (read) {
            field.taker.accept(to, number);
        }
        return read;
    }

    /** The field whose name, in quotes, comes next; null where no name does. */
    private Field name(int place) {
        if (!take('"')) {
            return null;
        }
        Field expected = order[place];
        if (expected != null && isNext(expected.name)) {
            at += expected.name.length;
            return expected;
        }
        for (Field field : KNOWN) {
            if (isNext(field.name)) {
                at += field.name.length;
                order[place] = field;
                return field;
            }
        }
        return skipText() ? Field.OTHER : null;
    }

    /** Whether these bytes come next. */
    private boolean isNext(byte[] bytes) {
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

    private boolean symbol(TickFields to) {
        if (!take('"')) {
            return false;
        }
        int from = at;
        if (!skipText()) {
            return false;
        }
        to.symbol = spellings.canonical(json, from, at - 1);
        return to.symbol != null;
    }

    private boolean time() {
        if (isNext('"')) {
            at++;
            return isoTime() && endsText();
        }
        return decimal(0);
    }

    /** {@code 2024-02-19T09:30:03.120+08:00}: seconds and their fraction may be missing. */
    private boolean isoTime() {
        int year = digits(4, '-');
        int month = digits(2, '-');
        int day = digits(2, 'T');
        int hour = digits(2, ':');
        int minute = year < 0 || month < 0 || day < 0 || hour < 0 ? -1 : digits(2, (char) 0);
        if (year < 1970 || minute < 0 || hour > 23 || minute > 59 || !isDate(year, month, day)) {
            return false;
        }
        int second = 0;
        int milli = 0;
        if (isNext(':')) {
            at++;
            second = digits(2, (char) 0);
            if (second < 0 || second > 59) {
                return false;
            }
            milli = isNext('.') ? millis() : 0;
        }
        long offset = offsetSeconds();
        if (milli < 0 || offset < 0) {
            return false;
        }
        long seconds = lastDay * SECONDS_OF_DAY + hour * 3600L + minute * 60L + second - offset;
        number = seconds * 1000 + milli;
        return true;
    }

    /** So many digits and this behind them, or nothing for 0; −1 where that is not what comes. */
    private int digits(int count, char behind) {
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

    private boolean isDate(int year, int month, int day) {
        int date = (year * 100 + month) * 100 + day;
        if (date != lastDate) {
            try {
                lastDay = LocalDate.of(year, month, day).toEpochDay();
                lastDate = date;
            } catch (DateTimeException e) {
                return false;
            }
        }
        return true;
    }

    /**
     * What stands behind the seconds, up to nine digits; what is finer than a thousandth is cut.
     */
    private int millis() {
        at++;
        int from = at;
        int milli = 0;
        while (at < json.length && isDigit(json[at])) {
            if (at - from < 3) {
                milli = 10 * milli + json[at] - '0';
            }
            at++;
        }
        int count = at - from;
        if (count == 0 || count > 9) {
            return -1;
        }
        for (int i = count; i < 3; i++) {
            milli *= 10;
        }
        return milli;
    }

    /** East of Greenwich; −1 where it is anything else. */
    private long offsetSeconds() {
        if (isNext('Z')) {
            at++;
            return 0;
        }
        if (!isNext('+')) {
            return -1;
        }
        at++;
        int hours = digits(2, ':');
        int minutes = hours < 0 ? -1 : digits(2, (char) 0);
        return minutes < 0 || minutes > 59 || hours > 17 ? -1 : hours * 3600L + minutes * 60L;
    }

    /** A number of 0 or more, in quotes or without, times 10^decimals. */
    private boolean decimal(int decimals) {
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

    private boolean endsText() {
        boolean ends = isNext('"');
        at += ends ? 1 : 0;
        return ends;
    }

    private boolean isEndOfNumber() {
        return at < json.length && (json[at] == ',' || json[at] == '}' || json[at] == ' ');
    }

    private boolean isNull() {
        if (!isNext(NULL)) {
            return false;
        }
        at += NULL.length;
        boolean ends = isEndOfNumber();
        at -= ends ? 0 : NULL.length;
        return ends;
    }

    /** A text or a whole number that the contract has no use for. */
    private boolean skipValue() {
        if (isNext('"')) {
            at++;
            return skipText();
        }
        return decimal(0);
    }

    /** Up to the quotation mark that ends it, and over that; no escapes, nothing but ASCII. */
    private boolean skipText() {
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

    private boolean take(char c) {
        skipBlanks();
        if (!isNext(c)) {
            return false;
        }
        at++;
        return true;
    }

    private boolean isNext(char c) {
        return at < json.length && json[at] == c;
    }

    private void skipBlanks() {
        while (at < json.length && json[at] == ' ') {
            at++;
        }
    }

    private boolean isAtEnd() {
        while (at < json.length && (json[at] == ' ' || json[at] == '\n' || json[at] == '\r')) {
            at++;
        }
        return at == json.length;
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }
}
