package io.conceptpulse.news;

import java.util.HashMap;
import java.util.Map;

/**
 * Compares fingerprints and remembers how it took them apart: one that is compared with an article
 * is often compared with the next. Not for several threads.
 */
public final class StoryLikeness {

    private static final int REMEMBERED = 8192;

    /** Those asked for lately, and those before them: the least used go without a list of uses. */
    private Map<StoryFingerprint, StoryParts> recent = new HashMap<>();

    private Map<StoryFingerprint, StoryParts> before = new HashMap<>();

    /** What was compared last, mostly with another than now. */
    private StoryFingerprint last;

    private StoryParts lastParts;

    /** See {@link StoryFingerprint#similarity}; in thousandths. */
    public int milli(StoryFingerprint one, StoryFingerprint other) {
        if (!one.equals(last)) {
            last = one;
            lastParts = parts(one);
        }
        StoryParts a = lastParts;
        StoryParts b = parts(other);
        if (a.isOtherIssueThan(b)) {
            return 0;
        }
        if (a.hasWordsOf(b) && one.headline().equals(other.headline())) {
            return a.isLabelOf(b) ? 0 : 1000;
        }
        return compared(a, b);
    }

    private static int compared(StoryParts a, StoryParts b) {
        int headlines = a.mayShareHeadline(b) ? ofHeadlines(a.headline(), b.headline()) : 0;
        int leads = a.mayCopyLead(b) ? LeadCopy.milli(a.lead(), b.lead()) : 0;
        return Math.max(headlines, leads);
    }

    private StoryParts parts(StoryFingerprint print) {
        StoryParts parts = recent.get(print);
        if (parts == null) {
            StoryParts known = before.get(print);
            parts = known == null ? new StoryParts(print) : known;
            if (recent.size() >= REMEMBERED / 2) {
                before = recent;
                recent = new HashMap<>();
            }
            recent.put(print, parts);
        }
        return parts;
    }

    private static int ofHeadlines(Wording a, Wording b) {
        return StoryMeasures.isTooLittle(a, b)
                ? 0
                : StoryModel.shipped().milli(StoryMeasures.shipped().of(a, b));
    }
}
