package io.conceptpulse.pulse;

import io.conceptpulse.sentiment.Tone;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The mentions of one board in one minute, by article. Mutable, as state is; what it counts depends
 * on the set of mentions alone, not on the order in which they came.
 */
public final class MinuteVotes {

    /** One article's voice. */
    public record Vote(
            String articleId, String storyId, String source, long firstSeen, int toneMilli) {

        /** Earliest first; the article's id decides between those of one moment. */
        static final Comparator<Vote> EARLIEST =
                Comparator.comparingLong(Vote::firstSeen).thenComparing(Vote::articleId);
    }

    public Map<String, Vote> byArticle = new HashMap<>();

    public boolean isEmpty() {
        return byArticle.isEmpty();
    }

    /** Takes a mention as it now stands; true if that changed anything. */
    public boolean apply(Mention mention) {
        if (mention.withdrawn()) {
            return byArticle.remove(mention.articleId()) != null;
        }
        Vote vote =
                new Vote(
                        mention.articleId(),
                        mention.storyId(),
                        mention.source(),
                        mention.firstSeen(),
                        mention.toneMilli());
        return !vote.equals(byArticle.put(mention.articleId(), vote));
    }

    /** One story has one vote: that of its earliest article in the minute. */
    public Tally tally() {
        Map<String, Vote> stories = new HashMap<>();
        Set<String> sources = new HashSet<>();
        for (Vote vote : byArticle.values()) {
            sources.add(vote.source());
            stories.merge(vote.storyId(), vote, (a, b) -> Vote.EARLIEST.compare(a, b) <= 0 ? a : b);
        }
        int positive = 0;
        int negative = 0;
        long sum = 0;
        long squares = 0;
        for (Vote vote : stories.values()) {
            switch (Tone.polarityOf(vote.toneMilli())) {
                case POSITIVE -> positive++;
                case NEGATIVE -> negative++;
                case NEUTRAL -> {}
            }
            sum += vote.toneMilli();
            squares += (long) vote.toneMilli() * vote.toneMilli();
        }
        int neutral = stories.size() - positive - negative;
        return new Tally(
                byArticle.size(),
                stories.size(),
                sources.size(),
                positive,
                neutral,
                negative,
                sum,
                squares);
    }
}
