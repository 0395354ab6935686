package io.conceptpulse.news;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Compares fingerprints and remembers how it took them apart: one that is compared with an article
 * is often compared with the next. Not for several threads.
 */
public final class StoryLikeness {

    private static final int REMEMBERED = 8192;

    /** What tells one issue of a daily from the next: a date (2月16日), a number (第12期). */
    private static final Pattern ISSUE =
            Pattern.compile("(?:\\d{2,4} ?年 ?)?(\\d{1,2} ?月 ?\\d{1,2} ?日|第 ?\\d+ ?[期集])");

    /**
     * A fingerprint taken apart.
     *
     * @param undated the headline without what tells its issue
     * @param issues what tells it; of a date month and day, because a year may be left out
     */
    private record Parts(Wording headline, Wording lead, String undated, List<String> issues) {

        static Parts of(StoryFingerprint print) {
            String headline = print.headline();
            boolean mayTell = headline.indexOf('月') >= 0 || headline.indexOf('第') >= 0;
            return new Parts(
                    new Wording(headline),
                    new Wording(print.lead()),
                    mayTell ? ISSUE.matcher(headline).replaceAll("#") : headline,
                    mayTell ? issues(headline) : List.of());
        }

        private static List<String> issues(String headline) {
            return ISSUE.matcher(headline)
                    .results()
                    .map(issue -> issue.group(1).replace(" ", ""))
                    .toList();
        }

        /** Two issues of a daily: same words, other date. Each tells of its own day. */
        boolean isOtherIssueThan(Parts other) {
            return !undated.isEmpty()
                    && undated.equals(other.undated)
                    && !issues.equals(other.issues);
        }
    }

    /** Those asked for lately, and those before them: the least used go without a list of uses. */
    private Map<StoryFingerprint, Parts> recent = new HashMap<>();

    private Map<StoryFingerprint, Parts> before = new HashMap<>();

    /** What was compared last, mostly with another than now. */
    private StoryFingerprint last;

    private Parts lastParts;

    /** See {@link StoryFingerprint#similarity}; in thousandths. */
    public int milli(StoryFingerprint one, StoryFingerprint other) {
        if (!one.headline().isEmpty() && one.headline().equals(other.headline())) {
            return 1000;
        }
        if (!one.equals(last)) {
            last = one;
            lastParts = parts(one);
        }
        Parts a = lastParts;
        Parts b = parts(other);
        if (a.isOtherIssueThan(b)) {
            return 0;
        }
        return Math.max(ofHeadlines(a.headline, b.headline), LeadCopy.milli(a.lead, b.lead));
    }

    private Parts parts(StoryFingerprint print) {
        Parts parts = recent.get(print);
        if (parts == null) {
            Parts known = before.get(print);
            parts = known == null ? Parts.of(print) : known;
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
