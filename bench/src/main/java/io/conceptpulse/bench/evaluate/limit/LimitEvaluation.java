package io.conceptpulse.bench.evaluate.limit;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Symbols;
import io.conceptpulse.market.TradingCalendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Price limits by the job's rules, against those that an exchange or a vendor gave. */
public final class LimitEvaluation implements Evaluation<LimitPair> {

    private static final String CODE = "code";
    private static final String BOARD = "board";
    private static final String NAME = "name";
    private static final String DATE = "trade_date";
    private static final String SPECIAL_TREATMENT = "is_st";
    private static final String SESSION = "listing_session";
    private static final String PREV_CLOSE = "prev_close";
    private static final String UP = "limit_up";
    private static final String DOWN = "limit_down";

    /** What the short name of a stock begins with whose shares are not reformed yet (未股改). */
    private static final String UNREFORMED = "S股";

    private final TradingCalendar calendar;

    public LimitEvaluation(TradingCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public void check(Header header) {
        header.require(List.of(CODE, DATE, SPECIAL_TREATMENT, SESSION, PREV_CLOSE));
        if (header.has(UP) || header.has(DOWN)) {
            header.require(List.of(UP, DOWN));
        }
    }

    @Override
    public List<String> added() {
        return List.of("computed_up", "computed_down");
    }

    @Override
    public Rater<LimitPair> rater(Header header) {
        return this::compute;
    }

    private LimitPair compute(Row row) {
        String symbol = symbol(row);
        boolean st = row.flag(SPECIAL_TREATMENT);
        LocalDate date = row.date(DATE);
        long prevClose = LimitPair.price(row, PREV_CLOSE);
        Set<LimitPair> limits = new HashSet<>();
        for (LocalDate listed : Session.listingDays(row, SESSION, date, calendar)) {
            limits.add(
                    LimitPair.of(
                            PriceLimits.of(
                                    symbol, name(row), st, date, listed, calendar, prevClose)));
        }
        if (limits.size() > 1) {
            throw row.wrong(SESSION, "sessions that all have the same limits");
        }
        return limits.iterator().next();
    }

    /** Vectors write 603xxx.SH for any code of that head. */
    private static String symbol(Row row) {
        return Symbols.canonical(row.get(CODE).strip().replace('x', '0'))
                .orElseThrow(() -> row.wrong(CODE, "an A-share such as 601360.SH"));
    }

    private static String name(Row row) {
        String name = row.find(NAME);
        return name.isEmpty() && row.find(BOARD).contains("S-share") ? UNREFORMED : name;
    }

    @Override
    public List<String> cells(LimitPair limits) {
        return List.of(LimitPair.yuan(limits.up()), LimitPair.yuan(limits.down()));
    }

    @Override
    public Tally<LimitPair> tally(Header header) {
        return new LimitTally(header.has(UP));
    }

    private static final class LimitTally implements Tally<LimitPair> {

        private final boolean labelled;
        private long rows;
        private long agreeing;

        LimitTally(boolean labelled) {
            this.labelled = labelled;
        }

        @Override
        public void add(Row row, LimitPair limits) {
            rows++;
            if (labelled && limits.equals(LimitPair.labelled(row, UP, DOWN))) {
                agreeing++;
            }
        }

        @Override
        public Figures figures() {
            Figures figures = new Figures().count("rows", rows);
            return labelled ? figures.number("agreement", (double) agreeing / rows) : figures;
        }
    }
}
