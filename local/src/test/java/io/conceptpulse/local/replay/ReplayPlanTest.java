package io.conceptpulse.local.replay;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import static io.conceptpulse.local.replay.Feeds.HOUR;
import static io.conceptpulse.local.replay.Feeds.MONDAY_OPEN;
import static io.conceptpulse.local.replay.Feeds.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReplayPlanTest {

    private static final Feed BOARDS =
            Feeds.standing(
                    "concepts",
                    List.of(
                            record("concepts", "always", Long.MIN_VALUE),
                            record("concepts", "old", MONDAY_OPEN - HOUR),
                            record("concepts", "new", MONDAY_OPEN + 2 * HOUR)));

    private static final Feed NEWS =
            Feeds.feed(
                    "news",
                    List.of(
                            record("news", "a", MONDAY_OPEN),
                            record("news", "b", MONDAY_OPEN + HOUR),
                            record("news", "c", MONDAY_OPEN + 3 * HOUR)));

    @Test
    void sendsDefinitionsThatHeldAlreadyAMinuteBeforeTheFirstRecord() {
        assertThat(messages(OptionalLong.empty(), OptionalLong.empty()))
                .startsWith(
                        "always " + (MONDAY_OPEN - ReplayPlan.LEAD_MILLIS),
                        "old " + (MONDAY_OPEN - ReplayPlan.LEAD_MILLIS),
                        "a " + MONDAY_OPEN);
    }

    @Test
    void sendsADefinitionWhenItBecomesKnown() {
        assertThat(messages(OptionalLong.empty(), OptionalLong.empty()))
                .containsSubsequence(
                        "b " + (MONDAY_OPEN + HOUR), "new " + (MONDAY_OPEN + 2 * HOUR));
    }

    @Test
    void leavesOutRecordsBeforeTheStartButNoDefinition() {
        assertThat(messages(OptionalLong.of(MONDAY_OPEN + HOUR), OptionalLong.empty()))
                .extracting(message -> message.split(" ")[0])
                .containsExactly("always", "old", "b", "new", "c");
    }

    @Test
    void leavesOutWhatComesAfterTheEnd() {
        assertThat(messages(OptionalLong.empty(), OptionalLong.of(MONDAY_OPEN + HOUR)))
                .extracting(message -> message.split(" ")[0])
                .containsExactly("always", "old", "a", "b");
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> plan(OptionalLong.of(2), OptionalLong.of(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReplayPlan plan(OptionalLong from, OptionalLong to) {
        return new ReplayPlan("test", List.of(BOARDS, NEWS), from, to);
    }

    private static List<String> messages(OptionalLong from, OptionalLong to) {
        List<String> messages = new ArrayList<>();
        plan(from, to)
                .sendings(Map.of("concepts", 1, "news", 2))
                .forEachRemaining(
                        sending -> {
                            if (sending instanceof Sending.Message message) {
                                messages.add(message.record().key() + " " + message.at());
                            }
                        });
        return messages;
    }
}
