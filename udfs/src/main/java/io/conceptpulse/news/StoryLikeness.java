package io.conceptpulse.news;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Compares fingerprints and remembers how it took them apart: one that is compared with an article
 * is often compared with the next. Not for several threads.
 */
public final class StoryLikeness {

    private static final int REMEMBERED = 4096;

    /** A fingerprint taken apart. */
    private record Parts(Wording headline, Wording lead) {

        static Parts of(StoryFingerprint print) {
            return new Parts(new Wording(print.headline()), new Wording(print.lead()));
        }
    }

    private final Map<StoryFingerprint, Parts> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<StoryFingerprint, Parts> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /** See {@link StoryFingerprint#similarity}; in thousandths. */
    public int milli(StoryFingerprint one, StoryFingerprint other) {
        if (!one.headline().isEmpty() && one.headline().equals(other.headline())) {
            return 1000;
        }
        Parts a = remembered.computeIfAbsent(one, Parts::of);
        Parts b = remembered.computeIfAbsent(other, Parts::of);
        return Math.max(ofHeadlines(a.headline, b.headline), LeadCopy.milli(a.lead, b.lead));
    }

    private static int ofHeadlines(Wording a, Wording b) {
        return StoryMeasures.isTooLittle(a, b)
                ? 0
                : StoryModel.shipped().milli(StoryMeasures.shipped().of(a, b));
    }
}
