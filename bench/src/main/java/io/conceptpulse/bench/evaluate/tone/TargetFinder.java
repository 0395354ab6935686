package io.conceptpulse.bench.evaluate.tone;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.CleanText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds a target in a text as the job would find a board of that name. */
final class TargetFinder {

    /** A matcher takes some milliseconds to build, and files repeat their targets. */
    private static final int REMEMBERED = 200;

    private final Map<String, MentionMatcher> matchers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, MentionMatcher> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** The hits of the target; none where the text does not name it, or the target is blank. */
    List<Hit> find(CleanText text, String target) {
        if (target.isBlank()) {
            return List.of();
        }
        return matchers.computeIfAbsent(target.strip(), TargetFinder::matcher).match(text);
    }

    private static MentionMatcher matcher(String target) {
        Concept board =
                new Concept(
                        "target",
                        "1",
                        target,
                        List.of(),
                        List.of(),
                        List.of(),
                        Long.MIN_VALUE,
                        Long.MAX_VALUE,
                        "",
                        0,
                        new Origin("targets", 0, 0));
        return MentionMatcher.compile(List.of(board), List.of());
    }
}
