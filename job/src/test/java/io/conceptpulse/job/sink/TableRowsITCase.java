package io.conceptpulse.job.sink;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.pulse.StockState;
import io.conceptpulse.spike.Alert;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.LocalDate;

import static io.conceptpulse.job.sink.Samples.AFTERNOON_WED_2024_02_21;
import static io.conceptpulse.job.sink.Samples.LUNCH_WED_2024_02_21;
import static org.assertj.core.api.Assertions.assertThat;

/** What a record looks like in the table that it goes to. */
class TableRowsITCase extends RowsOfTables {

    @Test
    void levelsArePointsAndTurnoverIsYuan() throws SQLException, InterruptedException {
        write(PulseRows.CURRENT, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, 0));

        assertThat(
                        rows(
                                """
                                SELECT concept, minute = '2024-02-21 13:00+08', tableoid::regclass,
                                       index_open, index_high, index_low, index_close,
                                       previous_close, turnover, advancers, decliners, limit_ups,
                                       limit_downs, broken_limits, priced, constituents, final,
                                       amended_at
                                FROM concept_pulse"""))
                .containsExactly(
                        "sora|t|concept_pulse_20240221|1001.000000|1040.000000|1000.500000"
                                + "|1034.250001|1000.000000|571234567.89|2|1|1|0|0|3|4|t|-");
    }

    @Test
    void aProvisionalRowNeverOverwritesAFinalOneAndOfFinalOnesTheLastCounts()
            throws SQLException, InterruptedException {
        for (int revision : new int[] {2, -1, 0, -1}) {
            write(PulseRows.CURRENT, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, revision));
        }
        assertThat(rows("SELECT revision FROM concept_pulse")).containsExactly("0");
        write(
                PulseRows.CURRENT,
                Samples.pulse("film", AFTERNOON_WED_2024_02_21, 1),
                Samples.pulse("film", AFTERNOON_WED_2024_02_21, -1));
        assertThat(rows("SELECT revision FROM concept_pulse WHERE concept = 'film'"))
                .containsExactly("1");
    }

    @Test
    void sentimentIsShrunkByThreeStories() throws SQLException, InterruptedException {
        write(PulseRows.CURRENT, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, -1));

        // 1.2 / (3 + 3)
        assertThat(
                        rows(
                                """
                                SELECT mentions, stories, sources, positive, neutral, negative,
                                       tone_sum_milli, tone_squares_milli, net_sentiment, final
                                FROM concept_pulse"""))
                .containsExactly("4|3|2|2|0|1|1200|1340000|0.200000|f");
    }

    @Test
    void outsideTradingMinutesThereIsNoIndex() throws SQLException, InterruptedException {
        write(PulseRows.CURRENT, Samples.newsOnly(LUNCH_WED_2024_02_21));

        assertThat(
                        rows(
                                "SELECT index_close, constituents, revision,"
                                        + " amended_at = '2024-02-21 12:03+08' FROM concept_pulse"))
                .containsExactly("-|-|1|t");
    }

    @Test
    void theRowAsItWasClosedIsKeptOnce() throws SQLException, InterruptedException {
        write(PulseRows.ORIGINAL, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, 0));
        write(PulseRows.ORIGINAL, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, 7));

        assertThat(rows("SELECT revision, final FROM concept_pulse_original"))
                .containsExactly("0|t");
    }

    @Test
    void aStockKeepsItsNewestStateOfEachSession() throws SQLException, InterruptedException {
        long session = LocalDate.of(2024, 2, 21).toEpochDay();
        LimitState up = LimitState.UP;
        long at = AFTERNOON_WED_2024_02_21;
        write(
                StockStateRows.TABLE,
                new StockState("002657.SZ", session, at, 14_400, 13_090, 100_076_394, 9, 812, up));
        write(
                StockStateRows.TABLE,
                new StockState("002657.SZ", session, at - 1, 1, 1, 1, 1, 1, up));

        assertThat(
                        rows(
                                """
                                SELECT symbol, session, last, prev_close, return, volume, amount,
                                       limit_state, tableoid::regclass
                                FROM stock_state"""))
                .containsExactly(
                        "002657.SZ|2024-02-21|14.400|13.090|0.100076394|9|8.12|UP"
                                + "|stock_state_20240221");
    }

    @Test
    void anAlertIsItsMessageWithTheHighestSeq() throws SQLException, InterruptedException {
        write(AlertRows.TABLE, Samples.alert(1, Alert.State.OPEN, Samples.price()));
        write(AlertRows.TABLE, Samples.alert(0, Alert.State.OPEN, null));

        assertThat(
                        rows(
                                """
                                SELECT seq, state, score, index_at_open, index_now,
                                       index_as_of = '2024-02-21 13:00+08',
                                       headlines -> 0 ->> 'title', headlines -> 0 ->> 'tone',
                                       stocks[1]
                                FROM alert"""))
                .containsExactly(
                        "1|OPEN|8.5|1000.000000|1034.250000|t|\"Sora\"来了|-0.420|002657.SZ");
    }

    @Test
    void aCountIsWhatTheJobSaidLast() throws SQLException, InterruptedException {
        write(CountRows.TABLE, new Count("news", Outcome.IN, 10), new Count("news", Outcome.IN, 8));

        assertThat(rows("SELECT * FROM counts")).containsExactly("news|IN|8");
    }
}
