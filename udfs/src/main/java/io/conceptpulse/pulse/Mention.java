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
 * @param content what this version says
 * @param basis what it is placed by
 * @param placement story, novelty, and what it mentions first
 * @param withdrawn whether the article no longer mentions the board: corrected or withdrawn
 * @param changedAt event time of the version that says so, epoch milliseconds
 */
public record Mention(
        String articleId,
        String concept,
        String version,
        long firstSeen,
        Content content,
        Basis basis,
        Placement placement,
        boolean withdrawn,
        long changedAt)
        implements Statement<Mention> {

    private static final long MINUTE_MILLIS = 60_000;

    public String storyId() {
        return placement.storyId();
    }

    public boolean storyFinal() {
        return placement.isFinal();
    }

    public String source() {
        return content.source();
    }

    public String title() {
        return content.title();
    }

    public String url() {
        return content.url();
    }

    public Relevance relevance() {
        return content.relevance();
    }

    public int toneMilli() {
        return content.toneMilli();
    }

    public List<String> toneTerms() {
        return content.toneTerms();
    }

    public List<String> stocks() {
        return content.stocks();
    }

    public StoryFingerprint fingerprint() {
        return basis.fingerprint();
    }

    /** Of the stocks that this version still names, those that it is the first to name. */
    public List<String> firstStocks() {
        return placement.firstStocks().stream().filter(stocks()::contains).toList();
    }

    @Override
    public String about() {
        return concept;
    }

    @Override
    public long minute() {
        return minuteOf(firstSeen);
    }

    /** Start of the minute of a time, epoch milliseconds. */
    public static long minuteOf(long time) {
        return Math.floorDiv(time, MINUTE_MILLIS) * MINUTE_MILLIS;
    }

    /** The same mention, placed. */
    public Mention placed(Placement place) {
        return placed(basis, place);
    }

    /** The same mention, placed by the text of another version. */
    public Mention placed(Basis by, Placement place) {
        return new Mention(
                articleId, concept, version, firstSeen, content, by, place, withdrawn, changedAt);
    }

    @Override
    public Mention firstSeenAt(long time) {
        return new Mention(
                articleId, concept, version, time, content, basis, placement, withdrawn, changedAt);
    }

    @Override
    public Mention withdrawnBy(String byVersion, long at) {
        return new Mention(
                articleId, concept, byVersion, firstSeen, content, basis, placement, true, at);
    }
}
