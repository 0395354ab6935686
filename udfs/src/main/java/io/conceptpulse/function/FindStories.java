package io.conceptpulse.function;

import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryLikeness;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.MentionRun;
import io.conceptpulse.pulse.Placement;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which story of its board a mention belongs to, how new the story is, and what it is the
 * first to mention. Keyed by concept.
 *
 * <p>On arrival this is provisional, so that an alert need not wait. When the watermark has passed
 * the article, it is decided for good in (first seen, id) order: each article joins the most
 * similar one before it, or begins a story that bears its own id. The decision depends on the set
 * of articles alone, not on the order in which they came: those that are decided stand in an index
 * of their own, to which they are added in that order.
 */
public final class FindStories extends KeyedProcessFunction<String, Mention, Mention> {

    private static final long serialVersionUID = 1L;

    private static final long HOUR_MILLIS = 3_600_000;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingLong(Mention::firstSeen).thenComparing(Mention::articleId);

    private static final int SAME_MILLI = (int) Math.rint(1000 * StoryFingerprint.SAME_STORY);

    private final long windowMillis;

    private transient MapState<String, Mention> known;
    private transient MapState<Long, List<String>> agenda;
    private transient StoryIndex decided;
    private transient StoryIndex arrived;
    private transient FirstMentions firsts;
    private transient StoryLikeness likeness;
    private transient long comparisons;

    /**
     * @param windowMillis how long a story goes on: an article joins only stories that had an
     *     article within this time before it
     */
    public FindStories(long windowMillis) {
        this.windowMillis = windowMillis;
    }

    @Override
    public void open(OpenContext context) {
        known = map("known", Types.STRING, TypeInformation.of(Mention.class));
        agenda = map("agenda", Types.LONG, Types.LIST(Types.STRING));
        decided = new StoryIndex(map("decided", Types.INT, Types.LIST(Types.STRING)));
        arrived = new StoryIndex(map("arrived", Types.INT, Types.LIST(Types.STRING)));
        likeness = new StoryLikeness();
        firsts =
                new FirstMentions(
                        map("firsts", Types.STRING, TypeInformation.of(MentionRun.class)));
    }

    private <K, V> MapState<K, V> map(
            String name, TypeInformation<K> key, TypeInformation<V> value) {
        return getRuntimeContext().getMapState(new MapStateDescriptor<>(name, key, value));
    }

    /** How many fingerprints were compared since it was opened. */
    long comparisons() {
        return comparisons;
    }

    @Override
    public void processElement(Mention mention, Context context, Collector<Mention> out)
            throws Exception {
        Mention before = known.get(mention.articleId());
        if (before != null) {
            // A correction stays where it is; so does what is taken back. Others are compared with
            // the text that came first, so that it does not matter which of them it came before.
            Mention after = mention.placed(before.basis(), before.placement());
            known.put(mention.articleId(), after);
            out.collect(after);
            return;
        }
        if (mention.withdrawn()) {
            // Its story has been forgotten; its vote and its row have not.
            out.collect(mention);
            return;
        }
        if (mention.firstSeen() <= context.timerService().currentWatermark()) {
            decide(mention, out);
        } else {
            Mention provisional = place(mention, false, out);
            known.put(provisional.articleId(), provisional);
            arrived.add(provisional.articleId(), provisional.fingerprint());
            out.collect(provisional);
            schedule(mention.firstSeen(), provisional, context);
        }
        schedule(expiry(mention.firstSeen()), mention, context);
        context.timerService().registerEventTimeTimer(dayAfter(mention.firstSeen()));
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
        List<String> articles = agenda.get(timestamp);
        if (articles != null) {
            agenda.remove(timestamp);
            List<Mention> due = new ArrayList<>();
            for (String articleId : articles) {
                Mention mention = known.get(articleId);
                if (mention.storyFinal()) {
                    known.remove(articleId);
                    decided.remove(articleId, mention.fingerprint());
                } else {
                    due.add(mention);
                }
            }
            due.sort(IN_ORDER);
            for (Mention mention : due) {
                arrived.remove(mention.articleId(), mention.fingerprint());
                decide(mention, out);
            }
        }
        if (dayAfter(timestamp - 1) == timestamp && firsts.sweep(timestamp)) {
            context.timerService().registerEventTimeTimer(dayAfter(timestamp));
        }
    }

    private void decide(Mention mention, Collector<Mention> out) throws Exception {
        Mention placed = place(mention, true, out);
        known.put(placed.articleId(), placed);
        decided.add(placed.articleId(), placed.fingerprint());
        out.collect(placed);
    }

    /** In the story of the most similar article before this one, the earliest of equals. */
    private Mention place(Mention mention, boolean forGood, Collector<Mention> out)
            throws Exception {
        Mention best = null;
        int bestSimilarity = SAME_MILLI;
        int nearest = 0;
        for (String articleId : candidates(mention.fingerprint(), forGood)) {
            Mention other = known.get(articleId);
            if (other == null || IN_ORDER.compare(other, mention) >= 0) {
                continue;
            }
            comparisons++;
            long apart = mention.firstSeen() - other.firstSeen();
            int similarity = likeness.milli(mention.fingerprint(), other.fingerprint());
            if (apart <= Placement.NOVELTY_MILLIS) {
                nearest = Math.max(nearest, similarity);
            }
            if (apart <= windowMillis
                    && (similarity > bestSimilarity
                            || similarity == bestSimilarity
                                    && (best == null || IN_ORDER.compare(other, best) < 0))) {
                best = other;
                bestSimilarity = similarity;
            }
        }
        FirstMentions.Firsts first = firsts.place(mention, forGood);
        for (FirstMentions.Demotion demotion : first.demoted()) {
            demote(demotion, out);
        }
        return mention.placed(
                new Placement(
                        best == null ? mention.articleId() : best.storyId(),
                        forGood,
                        best == null ? Placement.NEW - nearest : best.placement().noveltyMilli(),
                        first.board(),
                        first.stocks()));
    }

    /** Of what is decided, for good; else also of what has arrived. */
    private Set<String> candidates(StoryFingerprint fingerprint, boolean forGood) throws Exception {
        Set<String> candidates = new LinkedHashSet<>(decided.candidates(fingerprint));
        if (!forGood) {
            candidates.addAll(arrived.candidates(fingerprint));
        }
        return candidates;
    }

    /** Says once more of an article that a late one was before it. */
    private void demote(FirstMentions.Demotion demotion, Collector<Mention> out) throws Exception {
        Mention mention = known.get(demotion.articleId());
        if (mention == null) {
            return;
        }
        Placement placement = mention.placement();
        Mention after =
                mention.placed(
                        demotion.of().equals(FirstMentions.BOARD)
                                ? placement.notFirstOfBoard()
                                : placement.notFirstOf(demotion.of()));
        known.put(after.articleId(), after);
        out.collect(after);
    }

    /** On the hour, so that a hot board cleans up once an hour and not with every article. */
    private long expiry(long firstSeen) {
        long kept = firstSeen + Math.max(windowMillis, Placement.NOVELTY_MILLIS);
        return Math.floorDiv(kept, HOUR_MILLIS) * HOUR_MILLIS + HOUR_MILLIS;
    }

    private static long dayAfter(long time) {
        return Math.floorDiv(time, DAY_MILLIS) * DAY_MILLIS + DAY_MILLIS;
    }
}
