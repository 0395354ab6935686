package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.Postgres;
import io.conceptpulse.job.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaITCase {

    private static final String VIEWS =
            "SELECT table_name FROM information_schema.views WHERE table_schema = 'dash' ORDER BY 1";

    private static TestDatabase database;
    private static Postgres reader;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = TestDatabase.start();
        Schema.migrate(database.postgres());
        database.execute("CREATE ROLE desk LOGIN IN ROLE concept_pulse_reader");
        reader = database.postgres("postgres", "desk");
        fill();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    private static void fill() throws SQLException {
        database.execute(
                """
                CREATE TABLE concept_pulse_all PARTITION OF concept_pulse DEFAULT;
                INSERT INTO concept_pulse VALUES
                ('sora','2024-02-20 10:00+08',1,1,1,0,1,0,0,0,DEFAULT,1000,1001,999,1000,1000,5,1,0,0,0,0,2,2,0),
                ('sora','2024-02-21 09:30+08',3,2,2,2,0,0,1000,580000,DEFAULT,1010,1030,1005,1020,1000,10,1,0,0,0,0,3,4,0),
                ('sora','2024-02-21 09:31+08',0,0,0,0,0,0,0,0,DEFAULT,1020,1040,1020,1034.25,1000,30,1,0,0,0,0,4,4,-1),
                ('sora','2024-02-21 18:36+08',1,1,1,0,0,1,-500,250000,DEFAULT,null,null,null,null,null,null,null,null,null,null,null,null,null,2),
                ('ai','2024-02-21 09:30+08',0,0,0,0,0,0,0,0,DEFAULT,990,990,990,990,1000,1,0,1,0,0,0,1,1,0);
                INSERT INTO concept_pulse_original VALUES
                ('sora','2024-02-21 18:36+08',0,0,0,0,0,0,0,0,DEFAULT,null,null,null,null,null,null,null,null,null,null,null,null,null,0);
                INSERT INTO counts VALUES ('news','IN',10),('news','ACCEPTED',6),('news','DUPLICATE',1),('news','DEAD',2);
                """);
    }

    private static List<String> read(String sql) throws SQLException {
        return TestDatabase.rows(reader, sql);
    }

    @Test
    void migratingAgainChangesNothing() throws SQLException {
        String history = "SELECT count(*) FROM flyway_schema_history";
        List<String> before = database.rows(history);

        Schema.migrate(database.postgres());

        assertThat(database.rows(history)).isEqualTo(before);
    }

    @Test
    void anOwnerThatMayNotMakeRolesUsesTheOneThatIsThere() throws SQLException {
        database.execute("CREATE ROLE modest LOGIN");
        database.execute("CREATE DATABASE modest OWNER modest");

        Schema.migrate(database.postgres("modest", "modest"));

        database.execute("CREATE ROLE other_desk LOGIN IN ROLE concept_pulse_reader");
        assertThat(
                        TestDatabase.rows(
                                database.postgres("modest", "other_desk"),
                                "SELECT count(*) FROM dash.pulse"))
                .containsExactly("0");
    }

    @Test
    void someoneWhoMayNothingGetsOneLine() throws SQLException {
        database.execute("CREATE ROLE stranger LOGIN");
        database.execute("CREATE DATABASE foreign_one");

        assertThatThrownBy(() -> Schema.migrate(database.postgres("foreign_one", "stranger")))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("does 'stranger' own the database?")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aDatabaseThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> PostgresCheck.run(database.postgres("nowhere", "postgres")))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("/nowhere does not exist: create the database");
    }

    @Test
    void aLoginThatDoesNotExistIsNamed() {
        assertThatThrownBy(() -> PostgresCheck.run(database.postgres("postgres", "nobody")))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("does not accept the login of 'nobody'");
    }

    @Test
    void aStoreThatAnswersPasses() {
        assertThatCode(() -> PostgresCheck.run(database.postgres())).doesNotThrowAnyException();
    }

    @Test
    void theReaderSeesEveryView() throws SQLException {
        List<String> views = database.rows(VIEWS);

        assertThat(views)
                .containsExactly(
                        "alert",
                        "balance",
                        "board_day",
                        "latest",
                        "mention",
                        "open_alert",
                        "pulse",
                        "pulse_as_closed",
                        "stock_concept",
                        "stock_concept_said",
                        "stock_state");
        for (String view : views) {
            assertThatCode(() -> read("SELECT * FROM dash." + view)).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM concept_pulse",
                "DELETE FROM dash.mention",
                "UPDATE dash.stock_state SET volume = 0",
                "INSERT INTO counts VALUES ('news', 'IN', 0)",
                "INSERT INTO dash.stock_state SELECT * FROM dash.stock_state",
                "CREATE TABLE dash.mine (a int)",
                "CREATE TABLE public.mine (a int)",
                "DROP VIEW dash.pulse"
            })
    void theReaderDoesNothingElse(String sql) {
        assertThatThrownBy(() -> TestDatabase.execute(reader, sql))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    @Test
    void theNewestRowOfEachBoardIsShown() throws SQLException {
        assertThat(read("SELECT concept, minute AT TIME ZONE 'PRC' FROM dash.latest ORDER BY 1"))
                .containsExactly("ai|2024-02-21 09:30:00", "sora|2024-02-21 18:36:00");
    }

    @Test
    void changeAndCoverageAreRatios() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT change, coverage FROM dash.pulse
                                WHERE concept = 'sora' AND day = '2024-02-21' ORDER BY minute"""))
                .containsExactly("0.020000|0.750000", "0.034250|1.000000", "-|-");
    }

    @Test
    void disagreementIsTheDeviationOfTheVotes() throws SQLException {
        // Votes 0.3 and 0.7: mean 0.5, deviation 0.2; one vote; none.
        assertThat(
                        read(
                                """
                                SELECT disagreement, net_sentiment FROM dash.pulse
                                WHERE concept = 'sora' AND day = '2024-02-21' ORDER BY minute"""))
                .containsExactly("0.200000|0.200000", "-|0.000000", "0.000000|-0.125000");
    }

    @Test
    void aBoardHasOneRowForEachSession() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT day, mentions, index_open, index_high, index_low, index_close,
                                       change, turnover, final
                                FROM dash.board_day WHERE concept = 'sora' ORDER BY day"""))
                .containsExactly(
                        "2024-02-20|1|1000.000000|1001.000000|999.000000|1000.000000|0.000000|5.00|t",
                        "2024-02-21|4|1010.000000|1040.000000|1005.000000|1034.250000|0.034250|30.00|f");
    }

    @Test
    void aBacktestSeesRowsAsTheyWereClosed() throws SQLException {
        assertThat(
                        read(
                                """
                                SELECT minute AT TIME ZONE 'PRC', mentions FROM dash.pulse_as_closed
                                WHERE concept = 'sora' ORDER BY minute"""))
                .containsExactly(
                        "2024-02-20 10:00:00|1", "2024-02-21 09:30:00|3", "2024-02-21 18:36:00|0");
    }

    @Test
    void theBalanceShowsWhatIsMissing() throws SQLException {
        assertThat(read("SELECT * FROM dash.balance")).containsExactly("news|10|6|1|0|2|1");
    }
}
