package io.conceptpulse.concept;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.CleanText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a target in a text as the job would find a board of that name. Safe for several threads.
 */
public final class TargetFinder {

    /** A matcher takes some milliseconds to build, and tables repeat their targets. */
    private static final int REMEMBERED = 200;

    private static final Origin NOWHERE = new Origin("targets", 0, 0);

    private final Map<String, MentionMatcher> matchers =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, MentionMatcher> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** The hits of the target; none where the text does not name it, or the target is blank. */
    public List<Hit> find(CleanText text, String target) {
        return target.isBlank() ? List.of() : matcher(target.strip()).match(text);
    }

    private synchronized MentionMatcher matcher(String target) {
        return matchers.computeIfAbsent(target, TargetFinder::compile);
    }

    private static MentionMatcher compile(String target) {
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
                        NOWHERE);
        return MentionMatcher.compile(List.of(board), List.of());
    }
}
