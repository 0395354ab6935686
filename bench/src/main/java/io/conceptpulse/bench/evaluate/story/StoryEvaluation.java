package io.conceptpulse.bench.evaluate.story;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryLikeness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which stories the job would find if all headlines were of one board, and how well their members
 * hang together. There are no labels: it says how long chains get, and how much in a story is
 * unlike.
 */
public final class StoryEvaluation implements Evaluation<StoryEvaluation.Found> {

    /**
     * Of a row.
     *
     * @param story the number of its earliest row
     * @param first the title of that
     * @param isFirst whether this is it
     * @param likeFirst similarity to it, 0 to 1
     */
    public record Found(
            String story,
            StoryFingerprint print,
            String first,
            boolean isFirst,
            double likeFirst) {}

    private final Iterator<Found> rows;

    /**
     * @param inputs all files, whose rows are then asked for in their order
     * @param window how long a story goes on without a new article
     */
    public StoryEvaluation(List<Path> inputs, Duration window) {
        StoryStream stream = new StoryStream(inputs, window);
        Map<String, Headline> byId = new LinkedHashMap<>();
        stream.headlines().forEach(headline -> byId.put(headline.id(), headline));
        StoryLikeness likeness = new StoryLikeness();
        rows =
                stream.headlines().stream()
                        .map(
                                headline -> {
                                    String story = stream.storyOf(headline);
                                    Headline first = byId.get(story);
                                    StoryFingerprint print = headline.fingerprint();
                                    int like = likeness.milli(print, first.fingerprint());
                                    return new Found(
                                            story,
                                            print,
                                            first.title(),
                                            first.id().equals(headline.id()),
                                            like / 1000.0);
                                })
                        .iterator();
    }

    @Override
    public void check(Header header) {
        header.require(List.of(Headline.FIRST_SEEN, Headline.TITLE));
    }

    @Override
    public List<String> added() {
        return List.of("story", "first_title", "like_first");
    }

    @Override
    public Rater<Found> rater(Header header) {
        return row -> rows.next();
    }

    @Override
    public List<String> cells(Found found) {
        return List.of(
                found.story(),
                found.first(),
                String.format(Locale.ROOT, "%.3f", found.likeFirst()));
    }

    @Override
    public Tally<Found> tally(Header header) {
        return new StoryTally();
    }
}
