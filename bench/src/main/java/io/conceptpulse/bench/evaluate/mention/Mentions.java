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
        List<Found> stocks = new ArrayList<>();
        List<Found> concepts = new ArrayList<>();
        for (Hit hit : matcher.match(text)) {
            int place = text.placeOf(hit.inTitle(), hit.offset()).offset();
            (hit.kind() == Hit.Kind.STOCK ? stocks : concepts).add(new Found(hit.target(), place));
        }
        stocks.sort(Found.IN_ORDER);
        concepts.sort(Found.IN_ORDER);
        return new Mentions(stocks, concepts);
    }

    static String cell(List<Found> found) {
        return found.stream().map(Found::toString).collect(Collectors.joining(";"));
    }
}
