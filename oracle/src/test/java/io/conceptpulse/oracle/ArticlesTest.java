package io.conceptpulse.oracle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.List;

import static io.conceptpulse.oracle.Records.MONDAY;
import static io.conceptpulse.oracle.Records.at;
import static org.assertj.core.api.Assertions.assertThat;

/** Which version of an article stands, and since when the article counts. */
class ArticlesTest {

    private static final long NINE = at(MONDAY, "09:00:00");

    private Records records;

    @BeforeEach
    void begin() throws SQLException {
        records = new Records();
    }

    @AfterEach
    void end() {
        records.close();
    }

    @Test
    void aCorrectionStandsAndKeepsTheFirstMoment() throws SQLException {
        records.article("a", "1", NINE, "").article("a", "2", NINE + 60_000, ",\"body\":\"更正\"");
        assertThat(standing()).containsExactly(List.of("a", "2", "0", "60000", "UPSERT"));
    }

    @Test
    void aLowerNumberThatComesLaterChangesNothingButTheMoment() throws SQLException {
        records.article("a", "10", NINE + 60_000, "").article("a", "9", NINE, "");
        assertThat(standing()).containsExactly(List.of("a", "10", "0", "60000", "UPSERT"));
        assertThat(
                        records.workbench.number(
                                "SELECT count(DISTINCT minute) FROM article_minute WHERE id = 'a'"))
                .isEqualTo(2);
    }

    @Test
    void versionsWithoutNumberReplaceInTheirOrder() throws SQLException {
        records.article("a", "null", NINE + 5, ",\"body\":\"一\"")
                .article("a", "null", NINE, ",\"body\":\"二\"");
        assertThat(standing())
                .containsExactly(java.util.Arrays.asList("a", null, "0", "0", "UPSERT"));
    }

    @Test
    void aNumberBehindOneWithoutCountsWhateverCameBefore() throws SQLException {
        records.article("a", "7", NINE, "")
                .article("a", "null", NINE, ",\"body\":\"二\"")
                .article("a", "3", NINE, "");
        assertThat(standing()).containsExactly(List.of("a", "3", "0", "0", "UPSERT"));
    }

    @Test
    void tapeStatesNothingByItsKindOrByItsForm() throws SQLException {
        records.article("kind", "1", NINE, ",\"kind\":\"tape\",\"body\":\"会议召开\"")
                .article("form", "1", NINE, ",\"body\":\"液冷板块午后异动拉升，甲股涨停\"")
                .add("news", NINE, titled("level", "三大指数集体低开"))
                .add("news", NINE, titled("levels", "产业同频共振"))
                .article("said", "1", NINE, ",\"kind\":\"news\",\"body\":\"液冷板块异动拉升，甲股涨停\"")
                .article("cause", "1", NINE, ",\"body\":\"受订单消息刺激，液冷板块异动拉升，甲股涨停\"");

        assertThat(standing())
                .extracting(row -> row.get(0))
                .containsExactlyInAnyOrder("levels", "said", "cause");
    }

    /** An article that has the level of an index in its text, under this headline. */
    private static String titled(String id, String title) {
        return """
               {"id":"%s","source":"甲报","title":"%s","version":"1","published_at":%d,
                "body":"沪指数跌0.85％"}
               """
                .formatted(id, title, NINE);
    }

    @Test
    void whatIsSentAgainIsADuplicate() throws SQLException {
        records.article("a", "1", NINE, "")
                .article("a", "1", NINE + 9, ",\"body\":\"同一版本\"")
                .article("b", "null", NINE, "")
                .article("b", "null", NINE, "")
                .article("b", "null", NINE, ",\"body\":\"不同\"");
        standing();
        assertThat(
                        records.workbench.rows(
                                "SELECT \"in\", accepted, duplicate FROM outcome WHERE role = 'news'"))
                .containsExactly(List.of("5", "3", "2"));
    }

    @Test
    void aWithdrawalStands() throws SQLException {
        records.article("a", "1", NINE, "")
                .add(
                        "news",
                        NINE + 1_000,
                        "{\"id\":\"a\",\"version\":2,\"op\":\"DELETE\",\"first_seen_at\":"
                                + (NINE + 1_000)
                                + "}");
        assertThat(standing()).containsExactly(List.of("a", "2", "0", "1000", "DELETE"));
    }

    @Test
    void aVersionThatComesBehindItsWithdrawalStatesNothing() throws SQLException {
        records.add(
                        "news",
                        NINE,
                        "{\"id\":\"a\",\"version\":2,\"op\":\"DELETE\",\"first_seen_at\":"
                                + NINE
                                + "}")
                .article("a", "1", NINE + 1_000, "");
        assertThat(standing()).isEmpty();
        assertThat(
                        records.workbench.rows(
                                "SELECT accepted, duplicate FROM outcome WHERE role = 'news'"))
                .containsExactly(List.of("2", "0"));
    }

    @Test
    void aSecondWithdrawalTakesNothingBack() throws SQLException {
        records.article("a", "1", NINE, "");
        for (int version = 2; version <= 3; version++) {
            records.add(
                    "news",
                    NINE + version,
                    "{\"id\":\"a\",\"version\":%d,\"op\":\"delete\",\"first_seen_at\":%d}"
                            .formatted(version, NINE + version));
        }
        assertThat(standing()).containsExactly(List.of("a", "2", "0", "2", "DELETE"));
    }

    @Test
    void textsLoseWhatTheJobDrops() throws SQLException {
        records.article("a", "1", NINE, ",\"url\":\"https://a.example/\u200b\\u200b1\"");
        standing();
        assertThat(records.workbench.rows("SELECT url FROM article"))
                .containsExactly(List.of("https://a.example/1"));
    }

    @Test
    void whatWasRefusedOrLateIsNoArticle() throws SQLException {
        records.add("news", NINE, "{\"id\":\"broken\",").dead("news");
        records.article("late", "1", NINE, "").late("news", "2024-02-21T09:00:00+08:00");
        assertThat(standing()).isEmpty();
        assertThat(
                        records.workbench.rows(
                                "SELECT \"in\", accepted, late, dead FROM outcome WHERE role = 'news'"))
                .containsExactly(List.of("2", "0", "1", "1"));
    }

    /**
     * Id, version, first moment and moment of the version after nine in milliseconds, operation.
     */
    private List<List<String>> standing() throws SQLException {
        records.compute(MONDAY, MONDAY);
        return records.workbench.rows(
                "SELECT id, version, first_seen - %d, changed_at - %d, op FROM article ORDER BY id"
                        .formatted(NINE, NINE));
    }
}
