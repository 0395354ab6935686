package io.conceptpulse.local.replay;

import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TradingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;

import static org.assertj.core.api.Assertions.assertThat;

/** The paths of bars of which a moment is known, and that of the others nothing changes. */
class TickPathMomentsTest {

    private static final TradingCalendar CALENDAR = TradingCalendar.shipped();
    private static final String FOLDER = "/replay/sora/";
    private static final Moments MOMENTS = Moments.load(Source.resource(FOLDER + "moments.csv"));
    private static final LocalDate WED_2024_02_21 = LocalDate.of(2024, 2, 21);
    private static final LocalDate FRI_2024_03_01 = LocalDate.of(2024, 3, 1);

    private final TickPath paths = new TickPath(CALENDAR, 3, MOMENTS);

    @ParameterizedTest
    @CsvFileSource(resources = FOLDER + "moments.csv", useHeadersInDisplayName = true)
    void showsThePriceOfAMomentForAsLongAsItStood(
            String symbol, LocalDate date, LocalTime time, BigDecimal price, LocalTime until) {
        List<Tick> ticks = paths.of(bar(symbol, date)).toList();
        Tick first = ticks.stream().filter(t -> t.ts() >= at(date, time)).findFirst().orElseThrow();
        assertThat(first.ts()).isLessThan(at(date, time) + 3_000);
        assertThat(ticks)
                .filteredOn(t -> t.ts() >= at(date, time) && t.ts() <= at(date, until))
                .hasSizeGreaterThan(1)
                .allMatch(t -> t.last() == price.movePointRight(3).longValueExact());
    }

    /** At 7 s the morning's last snapshot is that of 11:29:56. */
    @ParameterizedTest
    @ValueSource(ints = {7, 60, 300})
    void aThinnedStreamShowsAPriceOfNoonAtNoon(int stepSeconds) {
        Tick noon =
                lastBefore(
                        "603933.SH",
                        LocalDate.of(2024, 2, 28),
                        LocalTime.NOON,
                        new TickPath(CALENDAR, stepSeconds, MOMENTS));
        assertThat(noon.last()).isEqualTo(15_050);
    }

    @ParameterizedTest
    @CsvSource({
        "300624.SZ, 2024-02-19, UP",
        "300364.SZ, 2024-02-19, UP",
        "002657.SZ, 2024-02-21, UP",
        "603933.SH, 2024-02-28, DOWN",
        "600640.SH, 2024-02-28, UP",
        "603825.SH, 2024-02-28, UP",
        "603825.SH, 2024-03-01, DOWN"
    })
    void whatWasReportedAtALimitIsThatDaysLimit(String symbol, LocalDate date, String limit) {
        DailyBar bar = bar(symbol, date);
        PriceLimits limits = bar.limits(CALENDAR).orElseThrow();
        assertThat(MOMENTS.of(bar).orElseThrow().price())
                .isEqualTo(limit.equals("UP") ? limits.up() : limits.down());
    }

    @Test
    void thePriceReportedAsAPercentageGivesIt() {
        DailyBar bar = bar("600640.SH", FRI_2024_03_01);
        long price = MOMENTS.of(bar).orElseThrow().price();
        assertThat(
                        BigDecimal.valueOf((price - bar.prevClose()) * 100)
                                .divide(
                                        BigDecimal.valueOf(bar.prevClose()),
                                        2,
                                        RoundingMode.HALF_UP))
                .isEqualTo("-9.96");
    }

    @Test
    void theLimitUpOfAnAfternoonsOpenWasNotTouchedInTheMorning() {
        DailyBar bar = bar("002657.SZ", WED_2024_02_21);
        long afternoon = at(WED_2024_02_21, LocalTime.of(13, 0));
        assertThat(paths.of(bar).filter(tick -> tick.ts() < afternoon))
                .isNotEmpty()
                .allMatch(tick -> tick.high() < tick.limitUp());
        Tick noon = lastBefore("002657.SZ", WED_2024_02_21, LocalTime.NOON, paths);
        assertThat(noon.last()).isLessThan((bar.low() + bar.high()) / 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyMomentThatABarAllowsIsPassedThroughOnTheWayToItsFigures(
            long seed, @TempDir Path directory) throws IOException {
        Random random = new Random(seed);
        for (DailyBar bar : DailyBars.sora()) {
            if (!bar.date().equals(WED_2024_02_21)) {
                continue;
            }
            Moment moment = anyMoment(bar, random);
            Path file = Files.writeString(directory.resolve(bar.symbol()), csv(moment));
            TickPath path = new TickPath(CALENDAR, 3, Moments.load(Source.file(file)));
            assertThat(path.of(bar))
                    .as("seed %d %s %s", seed, moment, bar)
                    .filteredOn(
                            t ->
                                    t.ts() >= at(bar.date(), moment.time())
                                            && t.ts() <= at(bar.date(), moment.until()))
                    .isNotEmpty()
                    .allMatch(t -> t.last() == moment.price());
            assertEndsAt(bar, path.of(bar).toList());
        }
    }

    private static Moment anyMoment(DailyBar bar, Random random) {
        int steps = Math.toIntExact((bar.high() - bar.low()) / DailyBar.FEN);
        LocalTime time =
                random.nextBoolean()
                        ? LocalTime.of(9, 31).plusSeconds(random.nextInt(7_000))
                        : LocalTime.of(13, 0).plusSeconds(random.nextInt(6_000));
        return new Moment(
                bar.symbol(),
                bar.date(),
                time,
                bar.low() + random.nextInt(steps + 1) * DailyBar.FEN,
                time.plusSeconds(3 + random.nextInt(120)));
    }

    private static String csv(Moment m) {
        return "symbol,date,time,price,until\n%s,%s,%s,%s,%s\n"
                .formatted(
                        m.symbol(),
                        m.date(),
                        m.time(),
                        BigDecimal.valueOf(m.price(), 3),
                        m.until());
    }

    private static void assertEndsAt(DailyBar bar, List<Tick> ticks) {
        Tick last = ticks.get(ticks.size() - 1);
        assertThat(ticks.get(0).last()).isEqualTo(bar.open());
        assertThat(List.of(last.last(), last.high(), last.low(), last.volume(), last.amount()))
                .as(bar.toString())
                .containsExactly(bar.close(), bar.high(), bar.low(), bar.volume(), bar.amount());
        for (int i = 1; i < ticks.size(); i++) {
            Tick tick = ticks.get(i);
            assertThat(tick.volume()).isGreaterThanOrEqualTo(ticks.get(i - 1).volume());
            assertThat(tick.amount()).isGreaterThanOrEqualTo(ticks.get(i - 1).amount());
            long average = Math.round((double) tick.amount() / tick.volume()) * DailyBar.FEN;
            assertThat(average).isBetween(tick.low(), tick.high());
        }
    }

    /** Hashes of the snapshots as they were before moments were known of any bar. */
    @ParameterizedTest
    @CsvSource({
        "601360.SH, 2024-02-19, -365969205",
        "300364.SZ, 2024-02-20, -333957746",
    })
    void aBarWithoutAMomentHasThePathThatItHad(String symbol, LocalDate date, int hash) {
        assertThat(
                        paths.of(bar(symbol, date))
                                .map(TickPathMomentsTest::figures)
                                .toList()
                                .hashCode())
                .isEqualTo(hash);
    }

    @Test
    void theShippedBarsComeWithTheirMomentsAndAFileComesWithNone(@TempDir Path directory)
            throws IOException {
        Source shipped = Source.resource(FOLDER + "daily_bars.csv");
        Path copy = directory.resolve("daily_bars.csv");
        try (InputStream bars = shipped.open()) {
            Files.copy(bars, copy);
        }
        TickPath pinned = new TickPath(CALENDAR, 300, MOMENTS);
        TickPath plain = new TickPath(CALENDAR, 300);
        assertThat(values(BarTicks.of(shipped, 300)))
                .containsSubsequence(jsonOf(pinned, "002657.SZ", WED_2024_02_21))
                .isNotEqualTo(values(BarTicks.of(Source.file(copy), 300)));
        assertThat(values(BarTicks.of(Source.file(copy), 300)))
                .containsSubsequence(jsonOf(plain, "002657.SZ", WED_2024_02_21));
    }

    private static List<String> jsonOf(TickPath path, String symbol, LocalDate date) {
        return path.of(bar(symbol, date)).map(TickJson::toJson).toList();
    }

    private static List<String> values(Iterator<TimedRecord> records) {
        Iterable<TimedRecord> all = () -> records;
        return StreamSupport.stream(all.spliterator(), false)
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<Long> figures(Tick t) {
        return List.of(
                t.ts(),
                t.seq(),
                t.last(),
                t.open(),
                t.high(),
                t.low(),
                t.volume(),
                t.amount(),
                t.bid1(),
                t.bid1Volume(),
                t.ask1(),
                t.ask1Volume(),
                t.limitUp(),
                t.limitDown());
    }

    private static Tick lastBefore(String symbol, LocalDate date, LocalTime time, TickPath path) {
        return path.of(bar(symbol, date))
                .filter(tick -> tick.ts() < at(date, time))
                .reduce((before, tick) -> tick)
                .orElseThrow();
    }

    private static long at(LocalDate date, LocalTime time) {
        return date.atTime(time).toInstant(ZoneOffset.ofHours(8)).toEpochMilli();
    }

    private static DailyBar bar(String symbol, LocalDate date) {
        return DailyBars.sora().stream()
                .filter(bar -> bar.symbol().equals(symbol) && bar.date().equals(date))
                .findFirst()
                .orElseThrow();
    }
}
