package io.conceptpulse.bench.load;

import io.conceptpulse.contract.TickReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.local.replay.TimedRecord;
import io.conceptpulse.market.Board;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TickValidator;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class TickFeedTest {

    private static final LoadSize SIZE = new LoadSize(7, 300, 40, 10, 300L * 400, 60);
    private static final Market MARKET = Market.draw(SIZE);

    @Test
    void everySnapshotIsAcceptedAndItsUnitsArePlausible() throws Exception {
        for (Tick tick : ticks()) {
            assertThat(TickValidator.violation(tick)).isEmpty();
            assertThat(TickValidator.unitsPlausible(tick)).isTrue();
            assertThat(tick.last()).isBetween(tick.limitDown(), tick.limitUp());
        }
    }

    @Test
    void aSnapshotHasAbout290Bytes() {
        List<TimedRecord> records = records(SIZE);
        double mean = records.stream().mapToInt(r -> r.value().length).average().orElseThrow();
        assertThat(mean).isBetween(280.0, 300.0);
    }

    @Test
    void volumeAndAmountGrowAndEachTradeIsAtTheLastPrice() throws Exception {
        Map<String, Tick> before = new HashMap<>();
        int trades = 0;
        for (Tick tick : ticks()) {
            Tick last = before.put(tick.symbol(), tick);
            if (last == null) {
                continue;
            }
            long shares = tick.volume() - last.volume();
            assertThat(shares).isNotNegative();
            assertThat((tick.amount() - last.amount()) * 10).isEqualTo(shares * tick.last());
            if (shares == 0) {
                assertThat(tick.last()).isEqualTo(last.last());
            } else {
                trades++;
            }
        }
        assertThat(trades).isGreaterThan(50_000);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedDoesNot() {
        List<byte[]> first = values(SIZE);
        assertThat(values(SIZE)).usingElementComparator(java.util.Arrays::compare).isEqualTo(first);
        LoadSize other = new LoadSize(8, 300, 40, 10, SIZE.ticks(), 60);
        assertThat(values(other))
                .usingElementComparator(java.util.Arrays::compare)
                .isNotEqualTo(first);
    }

    @Test
    void timeNeverGoesBackAndEachStockSpeaksOnceInThreeSeconds() throws Exception {
        long before = 0;
        Map<String, Long> last = new HashMap<>();
        for (Tick tick : ticks()) {
            assertThat(tick.ts()).isGreaterThanOrEqualTo(before);
            before = tick.ts();
            Long previous = last.put(tick.symbol(), tick.ts());
            assertThat(previous == null || tick.ts() - previous == 3_000).isTrue();
        }
    }

    @Test
    void theWholeMarketIsOnAllBoardsUnderCodesOfItsOwn() {
        LoadSize size = new LoadSize(1, 5_400, 400, 10, 5_400, 300);
        Set<String> symbols = new java.util.HashSet<>();
        Set<String> names = new java.util.HashSet<>();
        Set<Board> boards = EnumSet.noneOf(Board.class);
        for (ListedStock stock : Market.draw(size).stocks()) {
            symbols.add(stock.symbol());
            names.add(stock.name());
            boards.add(Board.of(stock.symbol()));
        }
        assertThat(symbols).hasSize(5_400);
        assertThat(names).hasSize(5_400);
        assertThat(boards).containsExactlyInAnyOrder(Board.values());
    }

    @Test
    void eachStockSitsInExactlyTheBoardsAskedFor() {
        Map<String, Integer> boards = new HashMap<>();
        for (ConceptBoard board : MARKET.boards()) {
            assertThat(board.symbols()).doesNotHaveDuplicates();
            board.symbols().forEach(symbol -> boards.merge(symbol, 1, Integer::sum));
        }
        assertThat(boards).hasSize(300);
        assertThat(boards.values()).containsOnly(10);
    }

    private static List<Tick> ticks() throws Exception {
        TickReader reader = new TickReader();
        List<Tick> ticks = new ArrayList<>();
        for (TimedRecord record : records(SIZE)) {
            Tick tick = reader.read(record.value(), new Origin("ticks", 0, ticks.size()));
            assertThat(tick.ts()).isEqualTo(record.at());
            ticks.add(tick);
        }
        return ticks;
    }

    private static List<byte[]> values(LoadSize size) {
        return records(size).stream().map(TimedRecord::value).toList();
    }

    private static List<TimedRecord> records(LoadSize size) {
        List<TimedRecord> records = new ArrayList<>();
        new TickFeed("ticks", Market.draw(size), size).records().forEachRemaining(records::add);
        return records;
    }
}
