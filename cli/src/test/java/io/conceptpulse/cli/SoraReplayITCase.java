package io.conceptpulse.cli;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rows of the whole replay say. */
class SoraReplayITCase {

    /** With the market. */
    private static final int BOARDS = 25;

    private static String said;
    private static Connection connection;

    @BeforeAll
    static void replay() throws Exception {
        SoraReplay replay = SoraReplay.run();
        said = replay.said();
        connection = replay.connect();
    }

    @AfterAll
    static void close() throws Exception {
        if (connection != null) {
            connection.close();
        }
    }

    @Test
    void everyRecordIsAccountedFor() throws SQLException {
        assertThat(said).contains("every record accounted for");
        assertThat(
                        rows(
                                """
                                SELECT topic, sum(CASE outcome WHEN 'IN' THEN total ELSE -total END)
                                FROM counts GROUP BY topic ORDER BY topic
                                """))
                .containsExactly("concepts|0", "news|0", "stocks|0", "ticks|0");
        assertThat(rows("SELECT total FROM counts WHERE topic = 'news' AND outcome = 'DEAD'"))
                .containsExactly("6");
        assertThat(rows("SELECT total FROM counts WHERE topic = 'news' AND outcome = 'DUPLICATE'"))
                .containsExactly("13");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-19, 1119.1",
        "2024-02-23, 1324.7",
        "2024-02-27, 1386.5",
        "2024-02-28, 1303.6"
    })
    void indexOfAllStocksClosesWhereTheRealBarsDo(String date, BigDecimal level)
            throws SQLException {
        String close =
                one(
                        "SELECT index_close FROM concept_pulse WHERE concept = 'ai-video-35'"
                                + " AND minute = '%s 14:59+08'".formatted(date));
        assertThat(new BigDecimal(close).setScale(1, RoundingMode.HALF_UP)).isEqualTo(level);
    }

    @Test
    void everyBoardHasARowForEveryTradingMinuteOfItsSessions() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT concept, minute::date, count(*) FROM concept_pulse
                                WHERE constituents IS NOT NULL
                                GROUP BY concept, minute::date HAVING count(*) <> 240
                                """))
                .isEmpty();
        // 22 boards from the first day, that of all stocks from 02-08 and Sora from 02-16 on.
        assertThat(
                        rows(
                                """
                                SELECT minute::date, count(DISTINCT concept) FROM concept_pulse
                                WHERE constituents IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT 6
                                """))
                .containsExactly(
                        "2024-02-05|" + (BOARDS - 2),
                        "2024-02-06|" + (BOARDS - 2),
                        "2024-02-07|" + (BOARDS - 2),
                        "2024-02-08|" + (BOARDS - 2),
                        "2024-02-19|" + BOARDS,
                        "2024-02-20|" + BOARDS);
        assertThat(one("SELECT count(*) FROM concept_pulse WHERE NOT final")).isEqualTo("0");
    }

    @Test
    void rowsCountTheMentionsThatStand() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT coalesce(p.concept, m.concept), coalesce(p.minute, m.minute)
                                FROM concept_pulse p
                                FULL JOIN (
                                    SELECT concept, date_trunc('minute', first_seen) AS minute,
                                        count(*) AS mentions, count(DISTINCT story_id) AS stories,
                                        count(DISTINCT source) AS sources
                                    FROM mention WHERE NOT withdrawn GROUP BY 1, 2) m
                                USING (concept, minute)
                                WHERE (p.mentions, p.stories, p.sources) IS DISTINCT FROM
                                    (coalesce(m.mentions, 0), coalesce(m.stories, 0),
                                     coalesce(m.sources, 0))
                                """))
                .isEmpty();
    }

    @Test
    void storiesBearTheIdOfTheirEarliestArticle() throws SQLException {
        assertThat(one("SELECT count(*) FROM mention WHERE NOT story_final")).isEqualTo("0");
        assertThat(
                        rows(
                                """
                                SELECT m.concept, m.article_id FROM mention m
                                LEFT JOIN mention s ON s.concept = m.concept AND s.article_id = m.story_id
                                WHERE s.article_id IS NULL
                                    OR (s.first_seen, s.article_id) > (m.first_seen, m.article_id)
                                """))
                .isEmpty();
    }

    @Test
    void soraIsNotMentionedBeforeItsBoardIsDefined() throws SQLException {
        assertThat(
                        one(
                                "SELECT count(*) FROM mention WHERE concept = 'sora'"
                                        + " AND first_seen < '2024-02-16 08:30:10+08'"))
                .isEqualTo("0");
    }

    @Test
    void soraBreaksOutWithinTheHourOfItsDefinitionAndNoOtherBoardDoes() throws SQLException {
        assertThat(rows("SELECT DISTINCT concept FROM alert")).containsExactly("sora");
        assertThat(
                        one(
                                "SELECT min(opened_at) BETWEEN '2024-02-16 08:30+08' AND"
                                        + " '2024-02-16 09:30+08' FROM alert"))
                .isEqualTo("t");
    }

    @Test
    void threeThatRanUpWithSoraEndAsDeniedByTheirOwnWord() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT symbol, stance, said_at < '2024-02-29 00:00+08' FROM dash.stock_concept
                                WHERE concept = 'sora' AND denials > 0 ORDER BY symbol
                                """))
                .containsExactly("600640.SH|DENIED|t", "603825.SH|DENIED|t", "603933.SH|DENIED|t");
        assertThat(
                        one(
                                """
                                SELECT stance, min(first_seen)::date FROM dash.stock_concept_said
                                WHERE symbol = '603933.SH' AND concept = 'sora' AND stance = 'CLAIMED'
                                GROUP BY stance
                                """))
                .as("what the press counted it among, on the first session")
                .isEqualTo("CLAIMED|2024-02-19");
        assertThat(
                        one(
                                """
                                SELECT quote, source FROM dash.stock_concept_said
                                WHERE symbol = '603933.SH' AND concept = 'sora' AND stance = 'DENIED'
                                ORDER BY first_seen, article_id LIMIT 1
                                """))
                .isEqualTo("睿能科技公告澄清：公司未涉及SRAM、Sora相关业务。|上市公司公告栏");
    }

    @Test
    void aListOfSoraStocksThatWasWithdrawnClaimsNothing() throws SQLException {
        assertThat(
                        rows(
                                """
                                SELECT symbol, stance, version, withdrawn FROM stock_concept
                                WHERE article_id = 'zn-20240216-006' ORDER BY symbol
                                """))
                .containsExactly(
                        "300364.SZ|CLAIMED|3|t",
                        "300578.SZ|CLAIMED|3|t",
                        "300624.SZ|CLAIMED|3|t",
                        "300781.SZ|CLAIMED|3|t",
                        "301171.SZ|CLAIMED|3|t",
                        "688039.SH|CLAIMED|3|t");
    }

    @Test
    void everyRowThatWasAmendedIsKeptAsItWas() throws SQLException {
        assertThat(
                        one(
                                """
                                SELECT count(*) FROM concept_pulse_original o
                                JOIN concept_pulse p USING (concept, minute)
                                WHERE o.revision = 0 AND p.revision > 0 AND p.amended_at IS NOT NULL
                                """))
                .isEqualTo(one("SELECT count(*) FROM concept_pulse_original"));
    }

    private static String one(String sql) throws SQLException {
        List<String> rows = rows(sql);
        assertThat(rows).as(sql).hasSize(1);
        return rows.get(0);
    }

    private static List<String> rows(String sql) throws SQLException {
        return SoraReplay.rows(connection, sql);
    }
}
