package io.conceptpulse.function;

import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.fixture.Snapshots;
import io.conceptpulse.fixture.WithCatalog;
import io.conceptpulse.market.BoardSums;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.Tick;
import io.conceptpulse.pulse.ShardSlot;
import io.conceptpulse.pulse.StockState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static io.conceptpulse.fixture.BeijingTime.MON_2024_02_19;
import static io.conceptpulse.fixture.BeijingTime.TUE_2024_02_20;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static io.conceptpulse.fixture.Definitions.stock;
import static io.conceptpulse.fixture.Snapshots.tick;
import static org.assertj.core.api.Assertions.assertThat;

class SumShardsTest {

    private static final String A = "600000.SH";
    private static final String SORA = "sora";

    private final WithCatalog<Integer, Tick, ShardSlot> sums = Market.sums();

    @BeforeEach
    void defineABoard() throws Exception {
        sums.define(board(SORA).members(A).change());
    }

    @AfterEach
    void close() throws Exception {
        sums.close();
    }

    @Test
    void aSlotIsStatedWhenItIsOverAndNotBefore() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:01")).last(11).get());
        sums.watermark(on("10:00:02.998"));
        assertThat(sums.take()).isEmpty();
        sums.watermark(on("10:00:02.999"));
        assertThat(sora(sums.take()))
                .singleElement()
                .satisfies(
                        slot -> {
                            assertThat(slot.slot()).isEqualTo(on("10:00:00"));
                            assertThat(slot.session()).isEqualTo(MON_2024_02_19.toEpochDay());
                            assertThat(slot.shard())
                                    .isEqualTo(EvenKeys.numberOf(A, EvenKeys.SHARDS));
                            assertThat(slot.sums()[BoardSums.RETURN]).isEqualTo(100_000_000);
                            assertThat(slot.sums()[BoardSums.PRICED]).isEqualTo(1);
                        });
    }

    @Test
    void aSlotInWhichNothingCameIsNotStated() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:01")).get());
        sums.watermark(on("10:30"));
        assertThat(sora(sums.take())).hasSize(1);
    }

    @Test
    void boardsAreNamedOncePerSession() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:00")).get());
        sums.put(tick(A, on("10:00:03")).get());
        sums.put(tick(A, at(TUE_2024_02_20, "10:00:00")).get());
        sums.watermark(at(TUE_2024_02_20, "16:00"));
        assertThat(sora(sums.take()))
                .extracting(ShardSlot::boards)
                .containsExactly(List.of(SORA), List.of(), List.of(SORA));
    }

    @Test
    void boardsAreNamedAgainAfterARestoreBecauseTheyMayBeNumberedOtherwise() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:00")).get());
        sums.watermark(on("10:00:03"));
        sums.take();
        sums.restart();
        sums.put(tick(A, on("10:00:06")).get());
        sums.watermark(on("10:00:09"));
        assertThat(sora(sums.take())).extracting(ShardSlot::boards).containsExactly(List.of(SORA));
    }

    @Test
    void theLayoutStaysThatOfNineThoughTheCatalogIsSentAgain() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:00")).last(11).get());
        sums.watermark(on("10:00:03"));
        sums.take();
        sums.define(board(SORA).members(A).knownAt(on("10:00")).offset(7).change());
        sums.restart();
        sums.put(tick(A, on("10:00:06")).last(11).get());
        sums.watermark(on("10:00:09"));
        assertThat(sora(sums.take()).get(0).sums()[BoardSums.RETURN]).isEqualTo(100_000_000);
    }

    @Test
    void theLaterOfTwoSnapshotsOfASlotCounts() throws Exception {
        Snapshots[] ascending = {
            tick(A, on("10:00:01")).seq(9).last(1),
            tick(A, on("10:00:02")).seq(1).last(2),
            tick(A, on("10:00:02")).seq(2).last(3),
            tick(A, on("10:00:02")).seq(2).last(4).origin(1, 0),
            tick(A, on("10:00:02")).seq(2).last(11).origin(1, 1),
        };
        sums.watermark(on("09:00"));
        for (int winner = 1; winner < ascending.length; winner++) {
            long shift = winner * 3_000L;
            for (int i : new int[] {winner, winner - 1}) {
                Snapshots s = ascending[i];
                sums.put(
                        tick(A, s.ts() + shift)
                                .seq(s.seq())
                                .last(i == winner ? 11 : 5)
                                .origin(s.partition(), s.offset())
                                .get());
            }
            sums.watermark(on("10:00:02.999") + shift);
            assertThat(sora(sums.take()).get(0).sums()[BoardSums.RETURN])
                    .as("snapshot %d over %d", winner, winner - 1)
                    .isEqualTo(100_000_000);
        }
    }

    @Test
    void aRedeliveryIsCountedAndChangesNothing() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:01")).last(11).get());
        sums.put(tick(A, on("10:00:01")).last(11).origin(0, 1).get());
        sums.watermark(on("10:00:03"));
        sums.pass(Market.PACE);
        assertThat(sora(sums.take())).hasSize(1);
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L, Outcome.DUPLICATE, 1L));
    }

    @Test
    void aSnapshotOfTheSameMomentWithAnotherPreviousCloseIsNoRedelivery() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("10:00:01")).last(11).prevClose(10).get());
        sums.put(tick(A, on("10:00:01")).last(11).prevClose(11).origin(0, 1).get());
        sums.watermark(on("10:00:03"));
        assertThat(sora(sums.take()).get(0).sums()[BoardSums.RETURN]).isZero();
    }

    @Test
    void virtualPricesAreAcceptedAndStartNoSlot() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, on("09:20")).last(11).get());
        sums.watermark(on("09:24"));
        sums.pass(Market.PACE);
        assertThat(sums.take()).isEmpty();
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L));
        assertThat(sums.beside(Outputs.STOCK_STATES)).isEmpty();
    }

    @Test
    void aLateTickRefreshesTheStateOfItsStockAndNothingElse() throws Exception {
        sums.watermark(on("10:30"));
        sums.put(tick(A, on("10:30:01")).last(10.5).get());
        sums.watermark(on("10:40"));
        sums.take();
        sums.put(tick(A, on("10:30:02")).last(11).origin(2, 7).get());
        sums.watermark(on("10:50"));
        sums.pass(Market.PACE);
        assertThat(sums.take()).isEmpty();
        assertThat(sums.beside(Outputs.STOCK_STATES))
                .extracting(StockState::last)
                .endsWith(11_000L);
        LateRecord late = sums.beside(Outputs.LATE).get(0);
        assertThat(late.origin().toString()).isEqualTo("ticks-2@7");
        assertThat(late.watermark()).isEqualTo(on("10:40"));
        assertThat(counts()).isEqualTo(Map.of(Outcome.ACCEPTED, 1L, Outcome.LATE, 1L));
    }

    @Test
    void aLateTickIsLateAfterARestoreToo() throws Exception {
        sums.watermark(on("10:30"));
        sums.put(tick(A, on("10:40")).get());
        sums.watermark(on("10:41"));
        sums.restart();
        sums.put(tick(A, on("10:39:59")).get());
        sums.put(tick(A, on("10:40:02")).get());
        sums.watermark(on("10:41"));
        assertThat(sums.beside(Outputs.LATE)).hasSize(2);
    }

    @Test
    void ofTheStateOfAStockTheLatestIsShownOncePerPace() throws Exception {
        sums.define(stock(A));
        sums.watermark(on("10:00"));
        sums.put(tick(A, on("10:00:01")).last(10.5).get());
        sums.put(tick(A, on("10:00:05")).last(11).volume(700).get());
        sums.put(tick(A, on("10:00:03")).last(10.2).get());
        assertThat(sums.beside(Outputs.STOCK_STATES)).isEmpty();
        sums.pass(Market.PACE);
        sums.pass(Market.PACE);
        assertThat(sums.beside(Outputs.STOCK_STATES))
                .containsExactly(
                        new StockState(
                                A,
                                MON_2024_02_19.toEpochDay(),
                                on("10:00:05"),
                                11_000,
                                10_000,
                                100_000_000,
                                700,
                                770_000,
                                LimitState.UP));
    }

    @Test
    void aTickOutsideOfTheCalendarIsADeadLetterAndCounted() throws Exception {
        sums.watermark(on("09:00"));
        sums.put(tick(A, at("2031-01-06T10:00:00")).origin(1, 5).get());
        sums.put(tick(A, at("1999-01-04T10:00:00")).get());
        assertThat(sums.beside(Outputs.DEAD))
                .hasSize(2)
                .first()
                .satisfies(
                        dead -> {
                            assertThat(dead.error()).isEqualTo("calendar");
                            assertThat(dead.origin().toString()).isEqualTo("ticks-1@5");
                        });
        assertThat(counts()).isEqualTo(Map.of(Outcome.DEAD, 2L));
    }

    @Test
    void everyTickIsCountedOnceWhateverBecomesOfIt() throws Exception {
        sums.put(tick(A, on("10:00:01")).get());
        sums.watermark(on("09:30"));
        sums.put(tick(A, on("09:20")).get());
        sums.restart();
        sums.put(tick(A, on("10:00:01")).origin(0, 2).get());
        sums.put(tick(A, on("10:00:02")).get());
        sums.put(tick(A, on("12:00")).get());
        sums.pass(Market.PACE);
        sums.watermark(on("11:00"));
        sums.put(tick(A, on("10:30")).get());
        sums.restart();
        sums.watermark(on("16:00"));
        sums.pass(Market.PACE);
        assertThat(counts())
                .isEqualTo(Map.of(Outcome.ACCEPTED, 3L, Outcome.DUPLICATE, 1L, Outcome.LATE, 2L));
    }

    @Test
    void tomorrowsTicksWaitForTomorrowsNine() throws Exception {
        sums.put(tick(A, at(TUE_2024_02_20, "10:00")).last(11).get());
        sums.put(tick(A, on("10:00")).last(11).get());
        sums.watermark(on("10:30"));
        assertThat(sora(sums.take())).hasSize(1);
        sums.define(board("后来").members(A).knownAt(on("12:00")).change());
        sums.watermark(at(TUE_2024_02_20, "10:30"));
        assertThat(sums.take()).flatMap(ShardSlot::boards).contains(SORA, "后来");
    }

    private static List<ShardSlot> sora(List<ShardSlot> slots) {
        return slots.stream().filter(s -> s.bucket() == EvenKeys.bucketKey(SORA)).toList();
    }

    private Map<Outcome, Long> counts() throws Exception {
        return Said.counts(sums.beside(Outputs.COUNTS));
    }

    private static long on(String time) {
        return at(MON_2024_02_19, time);
    }
}
