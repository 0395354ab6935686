package io.conceptpulse.contract;

import java.nio.charset.StandardCharsets;
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
        TS("ts", 0, (to, number) -> {}),
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

    private static final int MOST_FIELDS = 64;

    private final SpellingTable spellings = new SpellingTable();

    /** Of the record before: which field came at which place. */
    private final Field[] order = new Field[MOST_FIELDS];

    private final EnumSet<Field> seen = EnumSet.noneOf(Field.class);

    private final JsonCursor cursor = new JsonCursor();
    private final TimeScanner times = new TimeScanner(cursor);

    /**
     * @param to takes what is read; of a record that is refused, a part
     * @return whether the record was read
     */
    boolean scan(byte[] value, TickFields to) {
        cursor.begin(value);
        if (!cursor.take('{')) {
            return false;
        }
        seen.clear();
        for (int place = 0; place < MOST_FIELDS; place++) {
            Field field = name(place);
            if (field == null || field != Field.OTHER && !seen.add(field) || !cursor.take(':')) {
                return false;
            }
            cursor.skipBlanks();
            if (!(cursor.isNull() || read(field, to))) {
                return false;
            }
            if (!cursor.take(',')) {
                return cursor.take('}') && cursor.isAtEnd();
            }
        }
        return false;
    }

    private boolean read(Field field, TickFields to) {
        return switch (field) {
            case SYMBOL -> symbol(to);
            case TS -> time(to);
            case OTHER -> skipValue();
            default -> {
                boolean read = cursor.decimal(field.decimals);
                field.taker.accept(to, cursor.number());
                yield read;
            }
        };
    }

    /** The field whose name, in quotes, comes next; null where no name does. */
    private Field name(int place) {
        if (!cursor.take('"')) {
            return null;
        }
        Field expected = order[place];
        if (expected != null && cursor.isNext(expected.name)) {
            cursor.skip(expected.name.length);
            return expected;
        }
        for (Field field : KNOWN) {
            if (cursor.isNext(field.name)) {
                cursor.skip(field.name.length);
                order[place] = field;
                return field;
            }
        }
        return cursor.skipText() ? Field.OTHER : null;
    }

    private boolean symbol(TickFields to) {
        if (!cursor.take('"')) {
            return false;
        }
        int from = cursor.at();
        if (!cursor.skipText()) {
            return false;
        }
        to.symbol = spellings.canonical(cursor.text(), from, cursor.at() - 1);
        return to.symbol != null;
    }

    private boolean time(TickFields to) {
        boolean quoted = cursor.isNext('"');
        cursor.skip(quoted ? 1 : 0);
        boolean read = quoted ? times.read() && cursor.endsText() : cursor.decimal(0);
        to.ts = quoted ? times.millis() : cursor.number();
        return read;
    }

    /** A text or a whole number that the contract has no use for. */
    private boolean skipValue() {
        boolean quoted = cursor.isNext('"');
        cursor.skip(quoted ? 1 : 0);
        return quoted ? cursor.skipText() : cursor.decimal(0);
    }
}
