package io.conceptpulse.function;

import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.Outcome;
import io.conceptpulse.pulse.Mention;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a stage has said so far, put so that a test can compare it. */
final class Said {

    private Said() {}

    /** The boards that each article still mentions, in alphabetical order. */
    static Map<String, String> boards(List<Mention> mentions) {
        Map<String, TreeSet<String>> boardsOf = new TreeMap<>();
        for (Mention mention : mentions) {
            TreeSet<String> boards =
                    boardsOf.computeIfAbsent(mention.articleId(), a -> new TreeSet<>());
            if (mention.withdrawn()) {
                boards.remove(mention.concept());
            } else {
                boards.add(mention.concept());
            }
        }
        boardsOf.values().removeIf(TreeSet::isEmpty);
        return boardsOf.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join(" ", e.getValue())));
    }

    /** How many records had each outcome. */
    static Map<Outcome, Long> counts(List<CountDelta> deltas) {
        return deltas.stream()
                .collect(
                        Collectors.groupingBy(
                                CountDelta::outcome, Collectors.summingLong(CountDelta::delta)));
    }
}
