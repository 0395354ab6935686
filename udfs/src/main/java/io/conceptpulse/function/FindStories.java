package io.conceptpulse.function;

import io.conceptpulse.news.StorySketch;
import io.conceptpulse.pulse.Mention;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells which story of its board a mention belongs to. Keyed by concept.
 *
 * <p>On arrival the story is provisional, so that an alert need not wait. When the watermark has
 * passed the article, stories are decided for good in (first seen, id) order: each article joins
 * the most similar one before it, or begins a story that bears its own id. The decision depends on
 * the set of articles alone, not on the order in which they came.
 */
public final class FindStories extends KeyedProcessFunction<String, Mention, Mention> {

    private static final long serialVersionUID = 1L;

    private static final long HOUR_MILLIS = 3_600_000;

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingLong(Mention::firstSeen).thenComparing(Mention::articleId);

    private final long windowMillis;

    private transient MapState<String, Mention> known;
    private transient MapState<Integer, List<String>> sketches;
    private transient MapState<Long, List<String>> agenda;

    /**
     * @param windowMillis how long a story goes on: an article joins only stories that had an
     *     article within this time before it
     */
    public FindStories(long windowMillis) {
        this.windowMillis = windowMillis;
    }

    @Override
    public void open(OpenContext context) {
        var runtime = getRuntimeContext();
        known =
                runtime.getMapState(
                        new MapStateDescriptor<>(
                                "known", Types.STRING, TypeInformation.of(Mention.class)));
        sketches =
                runtime.getMapState(
                        new MapStateDescriptor<>("sketches", Types.INT, Types.LIST(Types.STRING)));
        agenda =
                runtime.getMapState(
                        new MapStateDescriptor<>("agenda", Types.LONG, Types.LIST(Types.STRING)));
    }

    @Override
    public void processElement(Mention mention, Context context, Collector<Mention> out)
            throws Exception {
        Mention before = known.get(mention.articleId());
        if (before != null) {
            // A correction stays in its story; so does what is taken back. Others are compared with
            // the text that came first, so that it does not matter which of them it came before.
            Mention after =
                    mention.inStory(before.storyId(), before.storyFinal())
                            .comparedBy(before.fingerprint());
            known.put(mention.articleId(), after);
            out.collect(after);
            return;
        }
        if (mention.withdrawn()) {
            // Its story has been forgotten; its vote and its row have not.
            out.collect(mention);
            return;
        }
        boolean passed = mention.firstSeen() <= context.timerService().currentWatermark();
        Mention placed = place(mention, passed);
        remember(placed);
        out.collect(placed);
        if (!passed) {
            schedule(mention.firstSeen(), placed, context);
        }
        schedule(expiry(mention.firstSeen()), placed, context);
    }

    private void schedule(long time, Mention mention, Context context) throws Exception {
        List<String> before = agenda.get(time);
        List<String> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(mention.articleId());
        agenda.put(time, all);
        context.timerService().registerEventTimeTimer(time);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Mention> out)
            throws Exception {
        List<Mention> due = new ArrayList<>();
        for (String articleId : agenda.get(timestamp)) {
            Mention mention = known.get(articleId);
            if (expiry(mention.firstSeen()) <= timestamp) {
                forget(mention);
            } else {
                due.add(mention);
            }
        }
        agenda.remove(timestamp);
        due.sort(IN_ORDER);
        for (Mention mention : due) {
            Mention decided = place(mention, true);
            known.put(decided.articleId(), decided);
            out.collect(decided);
        }
    }

    /** The story of the most similar article before this one, the earliest of equals. */
    private Mention place(Mention mention, boolean forGood) throws Exception {
        Mention best = null;
        double bestSimilarity = StorySketch.SAME_STORY;
        for (int band : StorySketch.bands(mention.fingerprint())) {
            List<String> sharing = sketches.get(band);
            if (sharing == null) {
                continue;
            }
            for (String articleId : sharing) {
                Mention other = known.get(articleId);
                if (other == null || !mayFollow(mention, other, forGood)) {
                    continue;
                }
                double similarity = mention.fingerprint().similarity(other.fingerprint());
                if (similarity > bestSimilarity
                        || similarity == bestSimilarity
                                && (best == null || IN_ORDER.compare(other, best) < 0)) {
                    best = other;
                    bestSimilarity = similarity;
                }
            }
        }
        return mention.inStory(best == null ? mention.articleId() : best.storyId(), forGood);
    }

    private boolean mayFollow(Mention mention, Mention other, boolean forGood) {
        return (!forGood || other.storyFinal())
                && IN_ORDER.compare(other, mention) < 0
                && mention.firstSeen() - other.firstSeen() <= windowMillis;
    }

    private void remember(Mention mention) throws Exception {
        known.put(mention.articleId(), mention);
        for (int band : StorySketch.bands(mention.fingerprint())) {
            List<String> sharing = sketches.get(band);
            List<String> all = sharing == null ? new ArrayList<>() : new ArrayList<>(sharing);
            all.add(mention.articleId());
            sketches.put(band, all);
        }
    }

    private void forget(Mention mention) throws Exception {
        known.remove(mention.articleId());
        for (int band : StorySketch.bands(mention.fingerprint())) {
            List<String> sharing = sketches.get(band);
            if (sharing == null) {
                continue;
            }
            List<String> rest = new ArrayList<>(sharing);
            rest.remove(mention.articleId());
            if (rest.isEmpty()) {
                sketches.remove(band);
            } else {
                sketches.put(band, rest);
            }
        }
    }

    /** On the hour, so that a hot board cleans up once an hour and not with every article. */
    private long expiry(long firstSeen) {
        return Math.floorDiv(firstSeen + windowMillis, HOUR_MILLIS) * HOUR_MILLIS + HOUR_MILLIS;
    }
}
