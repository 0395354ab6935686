package io.conceptpulse.job.sink;

import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.stance.Stance;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static io.conceptpulse.job.sink.Samples.AFTERNOON_WED_2024_02_21;
import static io.conceptpulse.job.sink.Samples.LUNCH_WED_2024_02_21;
import static org.assertj.core.api.Assertions.assertThat;

/** What stays in the table of what articles say of stocks, and what holds of it. */
class StockConceptRowsITCase extends RowsOfTables {

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
                        rows(
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
                List<String> oneByOne = rows(state);
                empty();
                write(StockConceptRows.TABLE, first, second);
                assertThat(oneByOne).hasSize(1).isEqualTo(rows(state));
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
                        rows(
                                """
                                SELECT symbol, stance, article_id, claims, confirmations, denials,
                                       first_said AT TIME ZONE 'PRC'
                                FROM dash.stock_concept
                                """))
                .containsExactly("603933.SH|DENIED|denied|2|1|1|2024-02-19 10:00:00");
    }

    /** What a correction says at three in the afternoon nobody could know in the morning. */
    @Test
    void whatACorrectionSaysIsSaidWhenItAppears() throws SQLException, InterruptedException {
        long morning = Samples.millis("2024-02-19T02:00:00Z");
        long corrected = Samples.millis("2024-02-19T07:00:00Z");
        StockConcept claimed = Samples.stockConcept("a", "2024-02-19T02:00:00Z", Stance.CLAIMED);
        write(
                StockConceptRows.TABLE,
                claimed,
                new StockConcept(
                        claimed.articleId(),
                        claimed.symbol(),
                        claimed.concept(),
                        "2",
                        morning,
                        Stance.DENIED,
                        false,
                        claimed.quote(),
                        claimed.source(),
                        claimed.title(),
                        claimed.url(),
                        false,
                        corrected));

        assertThat(
                        rows(
                                """
                                SELECT stance, said_at AT TIME ZONE 'PRC',
                                       first_said AT TIME ZONE 'PRC'
                                FROM dash.stock_concept
                                """))
                .containsExactly("DENIED|2024-02-19 15:00:00|2024-02-19 15:00:00");
    }

    @Test
    void whereTheCompanyIsSilentTheLastClaimStands() throws SQLException, InterruptedException {
        write(
                StockConceptRows.TABLE,
                Samples.stockConcept("a", "2024-02-19T02:00:00Z", Stance.CLAIMED),
                Samples.stockConcept("b", "2024-02-19T02:00:00Z", Stance.CLAIMED));

        assertThat(rows("SELECT stance, article_id FROM dash.stock_concept"))
                .containsExactly("CLAIMED|b");
    }
}
