package io.conceptpulse.local;

import io.conceptpulse.local.Settled.Verdict;
import io.conceptpulse.local.table.PulseQueries.RowCounts;
import io.conceptpulse.local.table.TopicCounts;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SettledTest {

    private static final Map<String, Long> SENT = Map.of("news", 3L);
    private static final Map<String, TopicCounts> ALL =
            Map.of("news", new TopicCounts(3, 1, 1, 0, 1));
    private static final RowCounts ROWS = new RowCounts(240, 0);

    private final Settled settled = new Settled();

    @Test
    void waitsUntilNothingChangesAnyMore() {
        assertThat(look(4, ALL, ROWS)).isEqualTo(Verdict.WORKING);
        assertThat(look(1, ALL, ROWS)).isEqualTo(Verdict.SETTLED);
    }

    @Test
    void beginsAnewWhenARowIsAdded() {
        look(4, ALL, ROWS);

        assertThat(look(1, ALL, new RowCounts(241, 0))).isEqualTo(Verdict.WORKING);
    }

    @Test
    void isNotSettledWhileARecordIsUnread() {
        assertThat(look(30, Map.of("news", new TopicCounts(2, 1, 1, 0, 0)), ROWS))
                .isEqualTo(Verdict.WORKING);
    }

    @Test
    void isNotSettledWhileARecordIsUnjudged() {
        assertThat(look(30, Map.of("news", new TopicCounts(3, 1, 1, 0, 0)), ROWS))
                .isEqualTo(Verdict.WORKING);
    }

    @Test
    void givesUpAfterAMinuteWithoutAnyChange() {
        assertThat(look(61, Map.of(), ROWS)).isEqualTo(Verdict.STUCK);
    }

    private Verdict look(int times, Map<String, TopicCounts> counts, RowCounts rows) {
        Verdict verdict = null;
        for (int i = 0; i < times; i++) {
            verdict = settled.look(SENT, counts, rows);
        }
        return verdict;
    }
}
