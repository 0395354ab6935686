package io.conceptpulse.bench.evaluate.index;

import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.market.ConceptIndex;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The return of a stock on a day.
 *
 * @param code as the file spells it
 * @param returnE9 over the previous close, in 1e-9
 */
record DayReturn(String code, LocalDate date, long returnE9) {

    static final String CODE = "code";
    static final String DATE = "date";
    static final String CHANGE = "chg_pct";
    static final String CLOSE = "close";
    static final String PREV_CLOSE = "prev_close";

    /** Prices are compared as integers; no file gives more digits. */
    private static final int PRICE_DIGITS = 6;

    /** A hundredfold rise in a day is a misplaced point rather than a return. */
    private static final BigDecimal MOST_PERCENT = BigDecimal.valueOf(10_000);

    static DayReturn of(Row row) {
        String code = row.get(CODE).strip();
        if (code.isEmpty()) {
            throw row.wrong(CODE, "the code of a stock");
        }
        return new DayReturn(code, row.date(DATE), returnE9(row));
    }

    private static long returnE9(Row row) {
        boolean hasPrices = isFilled(row, CLOSE) && isFilled(row, PREV_CLOSE);
        if (!hasPrices && row.header().has(PREV_CLOSE) && !isFilled(row, CHANGE)) {
            throw row.problem("neither chg_pct nor both of close and prev_close are filled");
        }
        return hasPrices ? overPrevClose(row) : percent(row);
    }

    private static boolean isFilled(Row row, String column) {
        return !row.find(column).isBlank();
    }

    private static long percent(Row row) {
        BigDecimal percent = number(row, CHANGE, "a change in percent such as -1.03");
        if (percent.abs().compareTo(MOST_PERCENT) > 0) {
            throw row.wrong(CHANGE, "a change in percent such as -1.03");
        }
        return percent.movePointRight(7).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static long overPrevClose(Row row) {
        long prevClose = price(row, PREV_CLOSE);
        if (prevClose == 0) {
            throw row.wrong(PREV_CLOSE, "a price above 0");
        }
        try {
            return ConceptIndex.returnE9(price(row, CLOSE), prevClose);
        } catch (ArithmeticException e) {
            throw row.wrong(CLOSE, "a price near prev_close");
        }
    }

    private static long price(Row row, String column) {
        BigDecimal price = number(row, column, "a price");
        try {
            if (price.signum() >= 0) {
                return price.movePointRight(PRICE_DIGITS).longValueExact();
            }
        } catch (ArithmeticException e) {
            throw row.wrong(column, "a price with at most " + PRICE_DIGITS + " decimals");
        }
        throw row.wrong(column, "a price of 0 or more");
    }

    private static BigDecimal number(Row row, String column, String expected) {
        try {
            return new BigDecimal(row.get(column).strip());
        } catch (NumberFormatException e) {
            throw row.wrong(column, expected);
        }
    }
}
