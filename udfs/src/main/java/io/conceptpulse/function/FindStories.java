package io.conceptpulse.function;

import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryIndex;
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
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which story of its board a mention belongs to, how new the story is, and what it is the
 * first to mention. Keyed by concept.
 *
 * <p>On arrival this is provisional, so that an alert need not wait. When the watermark has passed
 * the article, it is decided for good in (first seen, id) order: each article joins the most
 * similar one before it, unless it is unlike the article that the story began with or that was more
 * than 7 days ago; or it begins a story that bears its own id. The decision depends on the set of
 * articles alone, not on the order in which they came: those that are decided stand in an index of
 * their own, to which they are added in that order.
 */
public final class FindStories extends KeyedProcessFunction<String, Mention, Mention> {

    private static final long serialVersionUID = 1L;

    private static final long HOUR_MILLIS = 3_600_000;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingLong(Mention::firstSeen).thenComparing(Mention::articleId);

    private static final int SAME_MILLI = (int) Math.rint(1000 * StoryFingerprint.SAME_STORY);

    /**
     * How like its first article an article of a story must be, in thousandths. Measured on a
     * stream of headlines: it parts what hangs together by what lies between alone, and keeps a
     * report that is edited through the day.
     */
    private static final int LIKE_THE_FIRST_MILLI = 350;

    /** Of the same headline, or lead: of its story, however that began. */
    private static final int COPY_MILLI = 1000;

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
        decided = index("decided");
        arrived = index("arrived");
        likeness = new StoryLikeness();
        firsts =
                new FirstMentions(
                        map("firsts", Types.STRING, TypeInformation.of(MentionRun.class)));
    }

    private StoryIndex index(String name) {
        return new StoryIndex(new StoryPostings(map(name, Types.INT, Types.LIST(Types.STRING))));
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

    /** An article that is similar enough to be of one story with another. */
    private record Similar(Mention mention, int milli) {

        private static final Comparator<Similar> BEST_FIRST =
                Comparator.comparingInt(Similar::milli)
                        .reversed()
                        .thenComparing(Similar::mention, IN_ORDER);
    }

    /** In the story of the most similar article before this one, the earliest of equals. */
    private Mention place(Mention mention, boolean forGood, Collector<Mention> out)
            throws Exception {
        List<Similar> similar = new ArrayList<>();
        int nearest = 0;
        for (String articleId : candidates(mention.fingerprint(), forGood)) {
            Mention other = known.get(articleId);
            if (other == null || IN_ORDER.compare(other, mention) >= 0) {
                continue;
            }
            long apart = mention.firstSeen() - other.firstSeen();
            int milli = likeness(mention, other);
            if (apart <= Placement.NOVELTY_MILLIS) {
                nearest = Math.max(nearest, milli);
            }
            if (apart <= windowMillis && milli >= SAME_MILLI) {
                similar.add(new Similar(other, milli));
            }
        }
        Mention best = bestOf(similar, mention);
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

    /**
     * The most similar article of which this is a copy, or whose story began with one that is not
     * unlike; else null.
     */
    private Mention bestOf(List<Similar> similar, Mention mention) throws Exception {
        similar.sort(Similar.BEST_FIRST);
        Set<String> unlike = new HashSet<>();
        for (Similar each : similar) {
            String story = each.mention().storyId();
            if (!unlike.contains(story)) {
                if (continues(story, mention, each.milli() >= COPY_MILLI)) {
                    return each.mention();
                }
                unlike.add(story);
            }
        }
        return null;
    }

    private boolean continues(String story, Mention mention, boolean isCopy) throws Exception {
        Mention first = known.get(story);
        return first != null
                && mention.firstSeen() - first.firstSeen() <= keptMillis()
                && (isCopy || likeness(mention, first) >= LIKE_THE_FIRST_MILLI);
    }

    private int likeness(Mention mention, Mention other) {
        comparisons++;
        return likeness.milli(mention.fingerprint(), other.fingerprint());
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
        long kept = firstSeen + keptMillis();
        return Math.floorDiv(kept, HOUR_MILLIS) * HOUR_MILLIS + HOUR_MILLIS;
    }

    private long keptMillis() {
        return Math.max(windowMillis, Placement.NOVELTY_MILLIS);
    }

    private static long dayAfter(long time) {
        return Math.floorDiv(time, DAY_MILLIS) * DAY_MILLIS + DAY_MILLIS;
    }
}
