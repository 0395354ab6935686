package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.bench.load.Market;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

class BurstTest {

    private static final Market MARKET = Market.draw(new LoadSize(1, 50, 20, 3, 50, 20));
    private static final List<Burst> SCHEDULE = Burst.schedule(MARKET, 12, 4);

    @Test
    void isAsManyArticlesOfDifferentPublishersAsAnAlertNeedsWithinASecond() {
        Map<String, List<Burst>> byBoard = new HashMap<>();
        SCHEDULE.stream()
                .filter(burst -> !burst.board().isEmpty())
                .forEach(b -> byBoard.computeIfAbsent(b.board(), x -> new ArrayList<>()).add(b));
        assertThat(byBoard).hasSize(12);
        for (List<Burst> burst : byBoard.values()) {
            assertThat(burst).hasSize(Burst.STORIES);
            assertThat(burst.stream().map(b -> b.article().source())).doesNotHaveDuplicates();
            long span = burst.get(Burst.STORIES - 1).dueNanos() - burst.get(0).dueNanos();
            assertThat(span).isLessThan(TimeUnit.SECONDS.toNanos(1));
        }
    }

    @Test
    void whatIsSentBesideItIsAboutOtherBoards() {
        List<String> others =
                MARKET.boards().subList(0, 12).stream().map(board -> board.name()).toList();
        assertThat(SCHEDULE)
                .filteredOn(burst -> burst.board().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        burst ->
                                assertThat(burst.article().title() + burst.article().body())
                                        .doesNotContain(others));
    }

    @Test
    void isSentInTheOrderOfTime() {
        assertThat(SCHEDULE).extracting(Burst::dueNanos).isSorted();
        assertThat(SCHEDULE.stream().map(b -> b.article().id())).doesNotHaveDuplicates();
    }
}
