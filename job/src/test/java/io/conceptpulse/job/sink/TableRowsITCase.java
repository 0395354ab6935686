package io.conceptpulse.job.sink;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.job.preflight.Schema;
import io.conceptpulse.job.store.Connections;
import io.conceptpulse.job.store.Retry;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.job.store.TestDatabase;
import io.conceptpulse.job.store.UpsertWriter;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.pulse.StockState;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.stance.Stance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static io.conceptpulse.job.sink.Samples.AFTERNOON_WED_2024_02_21;
import static io.conceptpulse.job.sink.Samples.LUNCH_WED_2024_02_21;
import static org.assertj.core.api.Assertions.assertThat;

/** What a record looks like in the table that it goes to. */
class TableRowsITCase {

    private static TestDatabase database;

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.start();
        Schema.migrate(database.postgres());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute(
                "TRUNCATE concept_pulse, concept_pulse_original, mention, stock_concept, stock_state, alert, counts");
    }

    @SafeVarargs
    private static <T> void write(Table<T> table, T... rows)
            throws SQLException, InterruptedException {
        write(table, List.of(rows));
    }

    private static <T> void write(Table<T> table, List<T> rows)
            throws SQLException, InterruptedException {
        try (UpsertWriter<T> writer =
                new UpsertWriter<>(
                        table,
                        () -> Connections.open(database.postgres()),
                        Retry.STANDARD,
                        pause -> {})) {
            for (T row : rows) {
                writer.add(row);
            }
            writer.flush();
        }
    }

    @Test
    void levelsArePointsAndTurnoverIsYuan() throws SQLException, InterruptedException {
        write(PulseRows.CURRENT, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, 0));

        assertThat(
                        database.rows(
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
        assertThat(database.rows("SELECT revision FROM concept_pulse")).containsExactly("0");
        write(
                PulseRows.CURRENT,
                Samples.pulse("film", AFTERNOON_WED_2024_02_21, 1),
                Samples.pulse("film", AFTERNOON_WED_2024_02_21, -1));
        assertThat(database.rows("SELECT revision FROM concept_pulse WHERE concept = 'film'"))
                .containsExactly("1");
    }

    @Test
    void sentimentIsShrunkByThreeStories() throws SQLException, InterruptedException {
        write(PulseRows.CURRENT, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, -1));

        // 1.2 / (3 + 3)
        assertThat(
                        database.rows(
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
                        database.rows(
                                "SELECT index_close, constituents, revision,"
                                        + " amended_at = '2024-02-21 12:03+08' FROM concept_pulse"))
                .containsExactly("-|-|1|t");
    }

    @Test
    void theRowAsItWasClosedIsKeptOnce() throws SQLException, InterruptedException {
        write(PulseRows.ORIGINAL, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, 0));
        write(PulseRows.ORIGINAL, Samples.pulse("sora", AFTERNOON_WED_2024_02_21, 7));

        assertThat(database.rows("SELECT revision, final FROM concept_pulse_original"))
                .containsExactly("0|t");
    }

    @Test
    void aMentionKeepsWhatItsToneIsMadeOf() throws SQLException, InterruptedException {
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, true, false));

        assertThat(
                        database.rows(
                                """
                                SELECT title, relevance, tone_milli, tone_class, tone_terms,
                                       stocks, story_id, story_final, withdrawn
                                FROM mention"""))
                .containsExactly("中科金财连板|TITLE|420|POSITIVE|{连板+,不-利好-}|{002657.SZ}|a-0|t|f");
    }

    @Test
    void theStoreKeepsTheMentionThatTheBatchWouldKeep() throws SQLException, InterruptedException {
        List<Mention> all = everyMention();
        List<Mention> firsts = new ArrayList<>();
        List<Mention> seconds = new ArrayList<>();
        for (Mention first : all) {
            for (Mention second : all) {
                String article = "article-" + firsts.size();
                firsts.add(Samples.withId(article, first));
                seconds.add(Samples.withId(article, second));
            }
        }
        String state =
                "SELECT article_id, version, changed_at, story_final, withdrawn FROM mention ORDER BY 1";

        write(MentionRows.TABLE, firsts);
        write(MentionRows.TABLE, seconds);
        List<String> oneByOne = database.rows(state);
        empty();
        firsts.addAll(seconds);
        write(MentionRows.TABLE, firsts);

        assertThat(oneByOne).hasSize(all.size() * all.size()).isEqualTo(database.rows(state));
    }

    private static List<Mention> everyMention() {
        List<Mention> all = new ArrayList<>();
        for (long at : new long[] {LUNCH_WED_2024_02_21, AFTERNOON_WED_2024_02_21}) {
            for (String version : List.of("1", "2")) {
                for (boolean isFinal : new boolean[] {false, true}) {
                    all.add(Samples.mention(version, at, isFinal, false));
                    all.add(Samples.mention(version, at, isFinal, true));
                }
            }
        }
        return all;
    }

    @Test
    void aCorrectionThatStillMentionsTheBoardUndoesItsOwnRetraction()
            throws SQLException, InterruptedException {
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, true, false));
        write(MentionRows.TABLE, Samples.mention("2", AFTERNOON_WED_2024_02_21, true, true));
        write(MentionRows.TABLE, Samples.mention("2", AFTERNOON_WED_2024_02_21, false, false));

        assertThat(database.rows("SELECT version, withdrawn FROM mention")).containsExactly("2|f");
    }

    @Test
    void aCorrectionThatStillSaysOfTheStockUndoesItsOwnRetraction()
            throws SQLException, InterruptedException {
        StockConcept first = Samples.stockConcept("1", LUNCH_WED_2024_02_21, Stance.CLAIMED);
        StockConcept second = Samples.stockConcept("2", AFTERNOON_WED_2024_02_21, Stance.DENIED);
        write(StockConceptRows.TABLE, first);
        write(StockConceptRows.TABLE, first.withdrawnBy("2", AFTERNOON_WED_2024_02_21));
        write(StockConceptRows.TABLE, second);
        write(StockConceptRows.TABLE, first);

        assertThat(
                        database.rows(
                                """
                                SELECT symbol, version, stance, marginal, quote, source, title, url, withdrawn
                                FROM stock_concept
                                """))
                .containsExactly(
                        "603933.SH|2|DENIED|f|公司未涉及Sora相关业务。|公告栏|澄清公告|https://news.example/1|f");
    }

    @Test
    void theStoreKeepsOfAStockAndABoardWhatTheBatchWouldKeep()
            throws SQLException, InterruptedException {
        List<StockConcept> all = new ArrayList<>();
        for (long at : new long[] {LUNCH_WED_2024_02_21, AFTERNOON_WED_2024_02_21}) {
            for (String version : List.of("1", "2")) {
                StockConcept said = Samples.stockConcept(version, at, Stance.CLAIMED);
                all.add(said);
                all.add(said.withdrawnBy(version, at));
            }
        }
        for (StockConcept first : all) {
            for (StockConcept second : all) {
                String state = "SELECT version, changed_at, withdrawn FROM stock_concept";
                empty();
                write(StockConceptRows.TABLE, first);
                write(StockConceptRows.TABLE, second);
                List<String> oneByOne = database.rows(state);
                empty();
                write(StockConceptRows.TABLE, first, second);
                assertThat(oneByOne).hasSize(1).isEqualTo(database.rows(state));
            }
        }
    }

    @Test
    void theCompanysLastWordHoldsWhateverIsClaimedAfterIt()
            throws SQLException, InterruptedException {
        write(
                StockConceptRows.TABLE,
                Samples.stockConcept("claimed", "2024-02-19T02:00:00Z", Stance.CLAIMED),
                Samples.stockConcept("confirmed", "2024-02-20T02:00:00Z", Stance.CONFIRMED),
                Samples.stockConcept("denied", "2024-02-27T11:00:00Z", Stance.DENIED),
                Samples.stockConcept("withdrawn", "2024-02-28T01:00:00Z", Stance.CONFIRMED)
                        .withdrawnBy("2", Samples.millis("2024-02-28T02:00:00Z")),
                Samples.stockConcept("claimed-again", "2024-02-28T03:00:00Z", Stance.CLAIMED));

        assertThat(
                        database.rows(
                                """
                                SELECT symbol, stance, article_id, claims, confirmations, denials,
                                       first_said AT TIME ZONE 'PRC'
                                FROM dash.stock_concept
                                """))
                .containsExactly("603933.SH|DENIED|denied|2|1|1|2024-02-19 10:00:00");
    }

    @Test
    void whereTheCompanyIsSilentTheLastClaimStands() throws SQLException, InterruptedException {
        write(
                StockConceptRows.TABLE,
                Samples.stockConcept("a", "2024-02-19T02:00:00Z", Stance.CLAIMED),
                Samples.stockConcept("b", "2024-02-19T02:00:00Z", Stance.CLAIMED));

        assertThat(database.rows("SELECT stance, article_id FROM dash.stock_concept"))
                .containsExactly("CLAIMED|b");
    }

    @Test
    void aStoryThatWasDecidedIsNotOpenedAgainByARestoredMessage()
            throws SQLException, InterruptedException {
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, true, false));
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, false, false));

        assertThat(database.rows("SELECT story_final FROM mention")).containsExactly("t");
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
                        database.rows(
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
                        database.rows(
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

        assertThat(database.rows("SELECT * FROM counts")).containsExactly("news|IN|8");
    }
}
