package io.conceptpulse.spike;

import io.conceptpulse.pulse.Mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * What the mentions of one window say.
 *
 * @param mentions articles
 * @param stories distinct stories
 * @param sources distinct publishers
 * @param first the earliest article
 * @param headlines up to three, each the earliest of its story
 * @param stocks symbols named, most often first, at most ten
 */
public record Evidence(
        int mentions,
        int stories,
        int sources,
        Mention first,
        List<Alert.Headline> headlines,
        List<String> stocks) {

    private static final int MAX_HEADLINES = 3;
    private static final int MAX_STOCKS = 10;
    private static final Comparator<Mention> EARLIEST =
            Comparator.comparingLong(Mention::firstSeen).thenComparing(Mention::articleId);

    /** The evidence of these mentions, of which there is at least one. */
    public static Evidence of(List<Mention> mentions) {
        List<Mention> ordered = mentions.stream().sorted(EARLIEST).toList();
        Map<String, Integer> named = new HashMap<>();
        Map<String, Mention> leaders = new HashMap<>();
        LinkedHashSet<String> stories = new LinkedHashSet<>();
        for (Mention mention : ordered) {
            if (stories.add(mention.storyId())) {
                leaders.put(mention.storyId(), mention);
            }
            mention.stocks().forEach(stock -> named.merge(stock, 1, Integer::sum));
        }
        return new Evidence(
                ordered.size(),
                stories.size(),
                (int) ordered.stream().map(Mention::source).distinct().count(),
                ordered.get(0),
                stories.stream()
                        .limit(MAX_HEADLINES)
                        .map(leaders::get)
                        .map(Evidence::headline)
                        .toList(),
                named.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MAX_STOCKS)
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Alert.Headline headline(Mention mention) {
        return new Alert.Headline(
                mention.title(),
                mention.url(),
                mention.source(),
                mention.firstSeen(),
                mention.toneMilli());
    }
}
