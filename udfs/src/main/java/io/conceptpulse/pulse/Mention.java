package io.conceptpulse.pulse;

import io.conceptpulse.concept.Relevance;
import io.conceptpulse.news.StoryFingerprint;

import java.util.List;

/**
 * One article's mention of one board; the unit that is counted. A row of the table {@code mention}.
 *
 * @param articleId the article
 * @param concept id of the board
 * @param version version of the article that says so
 * @param firstSeen event time of the article's first accepted version, epoch milliseconds; a
 *     correction keeps it
 * @param storyId id of the earliest article of the story, empty until it has been looked for
 * @param storyFinal whether the story was decided in (first seen, id) order, for good
 * @param source publisher
 * @param title headline of this version
 * @param url address, may be empty
 * @param relevance how much of the article is about the board
 * @param toneMilli tone towards the board in thousandths
 * @param toneTerms what made the tone
 * @param stocks symbols of the stocks that the article names
 * @param fingerprint what stories are compared by
 * @param withdrawn whether the article no longer mentions the board: corrected or withdrawn
 * @param changedAt event time of the version that says so, epoch milliseconds
 */
public record Mention(
        String articleId,
        String concept,
        String version,
        long firstSeen,
        String storyId,
        boolean storyFinal,
        String source,
        String title,
        String url,
        Relevance relevance,
        int toneMilli,
        List<String> toneTerms,
        List<String> stocks,
        StoryFingerprint fingerprint,
        boolean withdrawn,
        long changedAt) {

    private static final long MINUTE_MILLIS = 60_000;

    public Mention {
        toneTerms = List.copyOf(toneTerms);
        stocks = List.copyOf(stocks);
    }

    /** The minute in which it counts, epoch milliseconds. */
    public long minute() {
        return minuteOf(firstSeen);
    }

    /** Start of the minute of a time, epoch milliseconds. */
    public static long minuteOf(long time) {
        return Math.floorDiv(time, MINUTE_MILLIS) * MINUTE_MILLIS;
    }

    /** The same mention, told to belong to a story. */
    public Mention inStory(String id, boolean isFinal) {
        return new Mention(
                articleId,
                concept,
                version,
                firstSeen,
                id,
                isFinal,
                source,
                title,
                url,
                relevance,
                toneMilli,
                toneTerms,
                stocks,
                fingerprint,
                withdrawn,
                changedAt);
    }

    /** The same mention, compared with others by another version's text. */
    public Mention comparedBy(StoryFingerprint other) {
        return new Mention(
                articleId,
                concept,
                version,
                firstSeen,
                storyId,
                storyFinal,
                source,
                title,
                url,
                relevance,
                toneMilli,
                toneTerms,
                stocks,
                other,
                withdrawn,
                changedAt);
    }

    /** The same mention, known since another moment. */
    public Mention firstSeenAt(long time) {
        return new Mention(
                articleId,
                concept,
                version,
                time,
                storyId,
                storyFinal,
                source,
                title,
                url,
                relevance,
                toneMilli,
                toneTerms,
                stocks,
                fingerprint,
                withdrawn,
                changedAt);
    }

    /** The same mention, undone by a version known at this time. */
    public Mention withdrawnBy(String byVersion, long at) {
        return new Mention(
                articleId,
                concept,
                byVersion,
                firstSeen,
                storyId,
                storyFinal,
                source,
                title,
                url,
                relevance,
                toneMilli,
                toneTerms,
                stocks,
                fingerprint,
                true,
                at);
    }
}
