package io.conceptpulse.local.table;

import java.util.List;
import java.util.Map;

/**
 * What the database says at a moment of event time.
 *
 * @param boards most talked about today first
 * @param alerts latest first
 * @param counts by topic
 */
public record Pulse(List<Board> boards, List<AlertLine> alerts, Map<String, TopicCounts> counts) {

    public static final Pulse EMPTY = new Pulse(List.of(), List.of(), Map.of());

    public Pulse {
        boards = List.copyOf(boards);
        alerts = List.copyOf(alerts);
        counts = Map.copyOf(counts);
    }

    TopicCounts total() {
        return counts.values().stream().reduce(TopicCounts.NONE, TopicCounts::plus);
    }
}
