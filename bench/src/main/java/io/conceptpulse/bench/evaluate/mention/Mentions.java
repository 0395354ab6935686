package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.text.TextCell;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.news.CleanText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one text names, each in order of offset.
 *
 * @param stocks stocks
 * @param concepts boards
 */
record Mentions(List<Found> stocks, List<Found> concepts) {

    static Mentions in(String original, MentionMatcher matcher) {
        CleanText text = TextCell.clean(original);
        List<Hit> hits = matcher.match(text);
        if (hits.isEmpty()) {
            return new Mentions(List.of(), List.of());
        }
        Places places = new Places(original, text.title());
        List<Found> stocks = new ArrayList<>();
        List<Found> concepts = new ArrayList<>();
        for (Hit hit : hits) {
            Found found = new Found(hit.target(), places.of(hit).orElse(Found.UNKNOWN));
            (hit.kind() == Hit.Kind.STOCK ? stocks : concepts).add(found);
        }
        stocks.sort(Found.IN_ORDER);
        concepts.sort(Found.IN_ORDER);
        return new Mentions(stocks, concepts);
    }

    static String cell(List<Found> found) {
        return found.stream().map(Found::toString).collect(Collectors.joining(";"));
    }
}
