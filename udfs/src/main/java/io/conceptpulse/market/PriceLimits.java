package io.conceptpulse.market;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The highest and lowest price at which a stock may trade in a session (涨停价, 跌停价), in 1/1000 yuan:
 * previous close × (1 ± band), to the fen. Shanghai and Shenzhen round half up; Beijing rounds
 * towards the previous close, so that the limit never exceeds the band.
 *
 * <p>The band of 5%, 10%, 20% or 30% depends on board, day, special treatment (ST) and pending
 * share reform. A stock that resumes after a long suspension, or begins its delisting period, has
 * no limit on that day either; the feed alone knows that, so its own limits go first ({@link
 * #given}).
 */
public record PriceLimits(long up, long down) {

    /** From this price on, a vendor's limit price means that there is none: 10,000 yuan. */
    private static final long SENTINEL = 10_000 * Tick.PRICE_SCALE;

    private static final LocalDate CHINEXT_REFORM = LocalDate.of(2020, 8, 24);
    private static final LocalDate MAIN_BOARD_REGISTRATION = LocalDate.of(2023, 4, 10);
    private static final LocalDate ST_REFORM = LocalDate.of(2026, 7, 6);

    /** Five sessions are over after so many days, whatever holiday lies among them. */
    private static final long DAYS_OF_FIVE_SESSIONS = 31;

    public PriceLimits {
        if (down <= 0 || up < down) {
            throw new IllegalArgumentException("price limits " + down + " to " + up);
        }
    }

    /**
     * The limits that follow from the rules; they hold for the whole session, so ask once.
     *
     * @param symbol canonical code
     * @param name short name, which tells shares before their reform (S佳通) and ST
     * @param st whether the stock is under special treatment; a name that says so is enough too
     * @param date the session
     * @param listed listing day, null where unknown and long ago
     * @param prevClose reference previous close, 1/1000 yuan
     * @return empty while no limit applies: in the first sessions of a listing, before it, and
     *     without a previous close
     * @throws CalendarExhaustedException if the listing is days ago and the calendar does not cover
     *     them
     */
    public static Optional<PriceLimits> of(
            String symbol,
            String name,
            boolean st,
            LocalDate date,
            LocalDate listed,
            TradingCalendar calendar,
            long prevClose) {
        Board board = Board.of(symbol);
        if (prevClose <= 0 || isFree(board, date, listed, calendar)) {
            return Optional.empty();
        }
        int band = band(board, ShortName.of(name), st, date);
        // In 1/1000 fen: 1/1000 yuan are 1/10 fen, and percent are hundredths.
        long up = Math.multiplyExact(prevClose, 100 + band);
        long down = prevClose * (100 - band);
        boolean inwards = board == Board.BSE;
        long upFen = (inwards ? up : up + 500) / 1_000;
        long downFen = (down + (inwards ? 999 : 500)) / 1_000;
        // Below a fen, or off the grid of prices near it, no price lies within the band.
        return downFen <= 0 || upFen < downFen
                ? Optional.empty()
                : Optional.of(new PriceLimits(upFen * 10, downFen * 10));
    }

    /**
     * The limits that the feed gives with the snapshot.
     *
     * @return empty where it gives none, or a value that stands for none
     */
    public static Optional<PriceLimits> given(Tick tick) {
        return isSentinel(tick.limitUp()) || isSentinel(tick.limitDown()) || inverted(tick)
                ? Optional.empty()
                : Optional.of(new PriceLimits(tick.limitUp(), tick.limitDown()));
    }

    /** Whether a vendor's limit price means that there is none: 0, absent, 10,000 yuan or more. */
    public static boolean isSentinel(long limit) {
        return limit <= 0 || limit >= SENTINEL;
    }

    private static boolean inverted(Tick tick) {
        return tick.limitUp() < tick.limitDown();
    }

    private static int band(Board board, ShortName name, boolean st, LocalDate date) {
        return switch (board) {
            case MAIN -> {
                boolean narrow = (st || name.st()) && date.isBefore(ST_REFORM);
                yield narrow || name.unreformed() ? 5 : 10;
            }
            case CHINEXT -> date.isBefore(CHINEXT_REFORM) ? 10 : 20;
            case STAR -> 20;
            case BSE -> 30;
        };
    }

    private static boolean isFree(
            Board board, LocalDate date, LocalDate listed, TradingCalendar calendar) {
        if (listed == null) {
            return false;
        }
        if (date.isBefore(listed)) {
            return true;
        }
        long days = ChronoUnit.DAYS.between(listed, date);
        if (days == 0 || days > DAYS_OF_FIVE_SESSIONS) {
            return days == 0;
        }
        int free = freeSessions(board, listed);
        return free > 1 && calendar.sessionsBetween(listed.toEpochDay(), date.toEpochDay()) < free;
    }

    private static int freeSessions(Board board, LocalDate listed) {
        return switch (board) {
            case MAIN -> listed.isBefore(MAIN_BOARD_REGISTRATION) ? 1 : 5;
            case CHINEXT -> listed.isBefore(CHINEXT_REFORM) ? 1 : 5;
            case STAR -> 5;
            case BSE -> 1;
        };
    }
}
