package io.conceptpulse.job.sink;

import io.conceptpulse.pulse.Mention;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static io.conceptpulse.job.sink.Samples.AFTERNOON_WED_2024_02_21;
import static io.conceptpulse.job.sink.Samples.LUNCH_WED_2024_02_21;
import static org.assertj.core.api.Assertions.assertThat;

/** Which of two mentions of a board by an article stays in the table. */
class MentionRowsITCase extends RowsOfTables {

    @Test
    void aMentionKeepsWhatItsToneIsMadeOf() throws SQLException, InterruptedException {
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, true, false));

        assertThat(
                        rows(
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
        List<String> oneByOne = rows(state);
        empty();
        firsts.addAll(seconds);
        write(MentionRows.TABLE, firsts);

        assertThat(oneByOne).hasSize(all.size() * all.size()).isEqualTo(rows(state));
    }

    @Test
    void aCorrectionThatStillMentionsTheBoardUndoesItsOwnRetraction()
            throws SQLException, InterruptedException {
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, true, false));
        write(MentionRows.TABLE, Samples.mention("2", AFTERNOON_WED_2024_02_21, true, true));
        write(MentionRows.TABLE, Samples.mention("2", AFTERNOON_WED_2024_02_21, false, false));

        assertThat(rows("SELECT version, withdrawn FROM mention")).containsExactly("2|f");
    }

    @Test
    void aStoryThatWasDecidedIsNotOpenedAgainByARestoredMessage()
            throws SQLException, InterruptedException {
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, true, false));
        write(MentionRows.TABLE, Samples.mention("1", LUNCH_WED_2024_02_21, false, false));

        assertThat(rows("SELECT story_final FROM mention")).containsExactly("t");
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
}
