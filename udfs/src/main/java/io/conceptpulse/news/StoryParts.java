package io.conceptpulse.news;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A fingerprint taken apart, once for all others that it is compared with. Most of those share next
 * to nothing with it: that is told by a hash of their bigrams, which lies here close together.
 */
final class StoryParts {

    /** What tells one issue of a daily from the next: a date (2月16日), a number (第12期). */
    private static final Pattern ISSUE =
            Pattern.compile("(?:\\d{2,4} ?年 ?)?(\\d{1,2} ?月 ?\\d{1,2} ?日|第 ?\\d+ ?[期集])");

    private static final int SET_BITS = 9;
    private static final int SET = (1 << SET_BITS) / Long.SIZE;

    private final Wording headline;
    private final Wording lead;
    private final int headlineGrams;
    private final int leadGrams;

    /** The set of hashes of the bigrams of the headline, and behind it that of the lead's. */
    private final long[] sets = new long[2 * SET];

    /** The headline without what tells its issue. */
    private final String undated;

    private final int undatedHash;

    /** What tells it; of a date month and day, because a year may be left out. */
    private final List<String> issues;

    StoryParts(StoryFingerprint print) {
        headline = new Wording(print.headline());
        lead = new Wording(print.lead());
        headlineGrams = headline.grams().length;
        leadGrams = lead.grams().length;
        fill(0, headline.grams());
        fill(SET, lead.grams());
        boolean mayBeIssue =
                print.headline().indexOf('月') >= 0 || print.headline().indexOf('第') >= 0;
        undated = mayBeIssue ? ISSUE.matcher(print.headline()).replaceAll("#") : print.headline();
        undatedHash = undated.hashCode();
        issues = mayBeIssue ? issues(print.headline()) : List.of();
    }

    private static List<String> issues(String headline) {
        return ISSUE.matcher(headline)
                .results()
                .map(issue -> issue.group(1).replace(" ", ""))
                .toList();
    }

    private void fill(int from, int[] grams) {
        for (int gram : grams) {
            int bit = bit(gram);
            sets[from + bit / Long.SIZE] |= 1L << bit;
        }
    }

    private static int bit(int gram) {
        return gram * 0x9E3779B9 >>> Integer.SIZE - SET_BITS;
    }

    Wording headline() {
        return headline;
    }

    Wording lead() {
        return lead;
    }

    /**
     * Of two of the same words, whether they are issues of a daily, each of which tells of its own
     * day.
     */
    boolean isOtherIssueThan(StoryParts other) {
        return !issues.equals(other.issues);
    }

    /** Whether the headlines are of the same words, dates and numbers of issues aside. */
    boolean hasWordsOf(StoryParts other) {
        return undatedHash == other.undatedHash
                && !undated.isEmpty()
                && undated.equals(other.undated);
    }

    /** Whether the headlines may share enough for one story, at one look. */
    boolean mayShareHeadline(StoryParts other) {
        int atMost = atMost(headline.grams(), other, 0);
        return !StoryMeasures.isTooLittle(atMost, Math.min(headlineGrams, other.headlineGrams));
    }

    /** Whether one lead may be a copy of the other, at one look. */
    boolean mayCopyLead(StoryParts other) {
        int fewer = Math.min(leadGrams, other.leadGrams);
        return LeadCopy.isCopy(fewer, fewer)
                && LeadCopy.isCopy(Math.min(fewer, atMost(lead.grams(), other, SET)), fewer);
    }

    /** How many of these the other has, or somewhat more: two may have one hash. */
    private static int atMost(int[] grams, StoryParts other, int from) {
        int shared = 0;
        for (int gram : grams) {
            int bit = bit(gram);
            shared += (int) (other.sets[from + bit / Long.SIZE] >>> bit & 1);
        }
        return shared;
    }
}
