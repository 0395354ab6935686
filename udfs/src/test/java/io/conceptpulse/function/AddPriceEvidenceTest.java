package io.conceptpulse.function;

import io.conceptpulse.fixture.TwoInputs;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.PriceEvidence;
import io.conceptpulse.spike.Alert.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;

import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static io.conceptpulse.fixture.BeijingTime.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class AddPriceEvidenceTest {

    private static final String SORA = "sora";
    private static final long PREVIOUS_CLOSE = 1_000;

    private final TwoInputs<String, Alert, IndexBar, Alert> evidence =
            new TwoInputs<>(
                    () -> new AddPriceEvidence(() -> CALENDAR),
                    Alert::concept,
                    IndexBar::concept,
                    String.class);

    @AfterEach
    void close() throws Exception {
        evidence.close();
    }

    @Test
    void saysTheMessageOnceMoreWithTheFirstBarThatClosesAfterIt() throws Exception {
        evidence.second(bar("10:00", 1_010));
        evidence.first(opened("a", "10:01:30"));
        evidence.watermark(on("10:01:40"));
        evidence.second(bar("10:01", 1_020));
        assertThat(evidence.take()).isEmpty();
        evidence.watermark(on("10:02"));
        Alert said = only(evidence.take());
        assertThat(said.seq()).isEqualTo(1);
        assertThat(said.price()).isEqualTo(new PriceEvidence(1_010, 1_020, on("10:01")));
        assertThat(said.alertId()).isEqualTo("a");
        assertThat(said.state()).isEqualTo(State.OPEN);
        assertThat(said.at()).isEqualTo(on("10:01:30"));
    }

    @Test
    void theLevelAtOpenIsTheLastThatWasClosedThenNotTheLastThatCame() throws Exception {
        evidence.second(bar("10:00", 1_010));
        evidence.second(bar("10:01", 1_020));
        evidence.second(bar("10:02", 1_030));
        evidence.first(opened("a", "10:01:30"));
        evidence.watermark(on("10:03"));
        assertThat(only(evidence.take()).price())
                .isEqualTo(new PriceEvidence(1_010, 1_020, on("10:01")));
    }

    @Test
    void aBarThatClosesAtTheMomentOfTheAlertIsKnownToIt() throws Exception {
        evidence.second(bar("10:00", 1_010));
        evidence.second(bar("10:01", 1_020));
        evidence.first(opened("a", "10:01:00"));
        evidence.watermark(on("10:02"));
        assertThat(only(evidence.take()).price())
                .isEqualTo(new PriceEvidence(1_010, 1_020, on("10:01")));
    }

    @Test
    void aRunningBarIsNoEvidence() throws Exception {
        evidence.first(opened("a", "10:01:30"));
        evidence.second(
                new IndexBar(SORA, on("10:01"), 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, false));
        evidence.watermark(on("10:02"));
        assertThat(evidence.take()).isEmpty();
    }

    @Test
    void outsideOfASessionItWaitsForTheNextOpen() throws Exception {
        evidence.second(bar("14:59", 1_010));
        evidence.first(opened("a", "20:00:00"));
        evidence.watermark(at("2024-02-20T09:30:30"));
        assertThat(evidence.take()).isEmpty();
        evidence.second(bar("2024-02-20", "09:30", 1_100));
        evidence.watermark(at("2024-02-20T09:31:00"));
        assertThat(only(evidence.take()).price())
                .isEqualTo(new PriceEvidence(1_010, 1_100, at("2024-02-20T09:30:00")));
    }

    @Test
    void inItsFirstSessionABoardStartsFromThePreviousClose() throws Exception {
        evidence.first(opened("a", "09:00:00"));
        evidence.second(bar("09:30", 1_100));
        evidence.watermark(on("09:31"));
        assertThat(only(evidence.take()).price())
                .isEqualTo(new PriceEvidence(PREVIOUS_CLOSE, 1_100, on("09:30")));
    }

    @Test
    void everyMessageOfAnAlertIsMeasuredFromItsOpening() throws Exception {
        evidence.second(bar("10:00", 1_010));
        evidence.first(opened("a", "10:01:30"));
        evidence.second(bar("10:01", 1_020));
        evidence.first(message("a", 2, State.UPDATE, "10:01:30", "10:02:30"));
        evidence.second(bar("10:02", 1_030));
        evidence.first(message("a", 4, State.CLOSE, "10:01:30", "10:03:30"));
        evidence.second(bar("10:03", 1_040));
        evidence.watermark(on("10:04"));
        assertThat(evidence.take())
                .extracting(Alert::seq, Alert::price)
                .containsExactly(
                        tuple(1L, new PriceEvidence(1_010, 1_020, on("10:01"))),
                        tuple(3L, new PriceEvidence(1_010, 1_030, on("10:02"))),
                        tuple(5L, new PriceEvidence(1_010, 1_040, on("10:03"))));
    }

    @Test
    void messagesOfOneNightAreAllSaidAtTheOpenInTheirOrder() throws Exception {
        evidence.first(opened("a", "08:00:00"));
        evidence.first(message("a", 2, State.UPDATE, "08:00:00", "08:10:00"));
        evidence.first(message("a", 4, State.CLOSE, "08:00:00", "08:20:00"));
        evidence.second(bar("09:30", 1_100));
        evidence.watermark(on("09:31"));
        assertThat(evidence.take())
                .extracting(Alert::seq, alert -> alert.price().levelAtOpen())
                .containsExactly(
                        tuple(1L, PREVIOUS_CLOSE),
                        tuple(3L, PREVIOUS_CLOSE),
                        tuple(5L, PREVIOUS_CLOSE));
    }

    @Test
    void nothingIsKeptOfAnAlertThatHasClosed() throws Exception {
        evidence.second(bar("10:00", 1_010));
        evidence.first(opened("a", "10:01:30"));
        evidence.first(message("a", 2, State.CLOSE, "10:01:30", "10:01:40"));
        evidence.second(bar("10:01", 1_020));
        evidence.watermark(on("10:02"));
        // The board's last level stays.
        assertThat(evidence.stateEntries()).isEqualTo(1);
        assertThat(evidence.timers()).isZero();
    }

    @Test
    void goesOnAfterARestore() throws Exception {
        evidence.second(bar("10:00", 1_010));
        evidence.first(opened("a", "10:01:30"));
        evidence.watermark(on("10:01:40"));
        evidence.restart();
        evidence.second(bar("10:01", 1_020));
        evidence.watermark(on("10:02"));
        assertThat(only(evidence.take()).price())
                .isEqualTo(new PriceEvidence(1_010, 1_020, on("10:01")));
    }

    private static Alert opened(String id, String time) {
        return message(id, 0, State.OPEN, time, time);
    }

    private static Alert message(String id, long seq, State state, String opened, String at) {
        return new Alert(
                id,
                seq,
                Alert.Kind.MENTION_SPIKE,
                SORA,
                state,
                on(at),
                on(opened),
                15,
                5,
                5,
                3,
                0,
                1,
                5,
                "财联社",
                on(opened),
                List.of(),
                List.of(),
                true,
                null);
    }

    private static IndexBar bar(String minute, long close) {
        return bar("2024-02-19", minute, close);
    }

    private static IndexBar bar(String day, String minute, long close) {
        return new IndexBar(
                SORA,
                at(day + "T" + minute + ":00"),
                close,
                close,
                close,
                close,
                PREVIOUS_CLOSE,
                0,
                0,
                0,
                0,
                0,
                0,
                1,
                1,
                true);
    }

    private static Alert only(List<Alert> alerts) {
        assertThat(alerts).hasSize(1);
        return alerts.get(0);
    }

    private static long on(String time) {
        return at("2024-02-19T" + time);
    }
}
