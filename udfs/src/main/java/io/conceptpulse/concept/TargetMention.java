package io.conceptpulse.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * That an article mentions a target, and how much of it is about that target.
 *
 * @param target id of the board, or symbol of the stock
 * @param kind what the target is
 * @param relevance {@link Relevance#TITLE} if any hit is in the title, {@link Relevance#LEAD} if
 *     one begins in the first {@value #LEAD_CHARACTERS} characters of the body
 * @param hits where, in text order
 */
public record TargetMention(String target, Hit.Kind kind, Relevance relevance, List<Hit> hits) {

    /** About the first sentence or two of a report. */
    public static final int LEAD_CHARACTERS = 80;

    /** An article that names so many boards is a round-up, and about none of them. */
    public static final int ROUND_UP_BOARDS = 5;

    public TargetMention {
        if (hits.isEmpty()) {
            throw new IllegalArgumentException("a mention without a hit: " + target);
        }
        hits = List.copyOf(hits);
    }

    /** One mention for each target, in the order in which the text first names them. */
    public static List<TargetMention> group(List<Hit> hits) {
        Map<Target, List<Hit>> byTarget = new LinkedHashMap<>();
        for (Hit hit : hits) {
            byTarget.computeIfAbsent(new Target(hit.target(), hit.kind()), key -> new ArrayList<>())
                    .add(hit);
        }
        boolean roundUp =
                byTarget.keySet().stream()
                                .filter(target -> target.kind() == Hit.Kind.CONCEPT)
                                .count()
                        >= ROUND_UP_BOARDS;
        return byTarget.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), roundUp))
                .toList();
    }

    private static TargetMention of(Target target, List<Hit> hits, boolean roundUp) {
        boolean aside = roundUp && target.kind() == Hit.Kind.CONCEPT;
        Relevance relevance = aside ? Relevance.ASIDE : relevanceOf(hits);
        return new TargetMention(target.id(), target.kind(), relevance, hits);
    }

    private static Relevance relevanceOf(List<Hit> hits) {
        if (hits.stream().anyMatch(Hit::inTitle)) {
            return Relevance.TITLE;
        }
        boolean early = hits.stream().anyMatch(hit -> hit.offset() < LEAD_CHARACTERS);
        return early ? Relevance.LEAD : Relevance.ASIDE;
    }

    private record Target(String id, Hit.Kind kind) {}
}
