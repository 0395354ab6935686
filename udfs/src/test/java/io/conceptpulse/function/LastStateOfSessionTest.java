package io.conceptpulse.function;

import io.conceptpulse.fixture.WithCatalog;
import io.conceptpulse.market.Tick;
import io.conceptpulse.pulse.ShardSlot;
import io.conceptpulse.pulse.StockState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.conceptpulse.fixture.BeijingTime.MON_2024_02_19;
import static io.conceptpulse.fixture.BeijingTime.TUE_2024_02_20;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static io.conceptpulse.fixture.Snapshots.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/** Which state of a stock is the last one that its row of a session gets. */
class LastStateOfSessionTest {

    private static final String A = "600000.SH";

    private final WithCatalog<Integer, Tick, ShardSlot> sums = Market.sums();

    @BeforeEach
    void defineABoard() throws Exception {
        sums.define(board("sora").members(A).change());
        sums.watermark(at(MON_2024_02_19, "09:00"));
    }

    @AfterEach
    void close() throws Exception {
        sums.close();
    }

    @Test
    void itIsShownThoughTheNextSessionComesBeforeThePaceDoes() throws Exception {
        sums.put(tick(A, at(MON_2024_02_19, "15:00:00")).last(11).get());
        sums.watermark(at(TUE_2024_02_20, "09:00"));
        sums.put(tick(A, at(TUE_2024_02_20, "09:25:00")).last(12).get());
        sums.pass(Market.PACE);
        sums.pass(Market.PACE);
        assertThat(sums.beside(Outputs.STOCK_STATES))
                .extracting(StockState::session, StockState::last)
                .containsExactly(
                        tuple(MON_2024_02_19.toEpochDay(), 11_000L),
                        tuple(TUE_2024_02_20.toEpochDay(), 12_000L));
    }

    @Test
    void aLateTickIsOneEvenWhereNoOtherCame() throws Exception {
        sums.watermark(at(MON_2024_02_19, "10:00"));
        sums.put(tick(A, at(MON_2024_02_19, "09:31:00")).last(11).get());
        sums.pass(Market.PACE);
        sums.pass(Market.PACE);
        assertThat(sums.beside(Outputs.STOCK_STATES))
                .extracting(StockState::last)
                .containsExactly(11_000L);
    }
}
