package io.conceptpulse.news;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A fingerprint taken apart, once for all others that it is compared with. Most of those share next
 * to nothing with it: that is told by a hash of their bigrams, which lies here close together.
 */
final class StoryParts {

    /** What tells one issue of a daily from the next: a date (2月16日, 周三), a number (第12期). */
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(?:\\d{2,4} ?年 ?)?(\\d{1,2} ?月 ?\\d{1,2} ?日|第 ?[\\d一二三四五六七八九十百]+ ?[期集周]"
                            + "|(?:星期|周)[一二三四五六日天]|20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))");

    /** Without one of these there is no such mark. */
    private static final Pattern MAY_BE_ISSUE = Pattern.compile("[月第周期]|20\\d{6}");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * Issues of a daily have at least this much of their letters in common and in order, figures
     * aside, in thousandths: 3月11日主力资金净流入5亿元, 3月12日主力资金净流出3亿元.
     */
    private static final int OF_A_DAILY_MILLI = 600;

    /** Shorter headlines that are the same may be a label: 盘中异动, 财联社电报. */
    private static final int LONGEST_LABEL = 11;

    private static final int LEAST_LEAD = 14;
    private static final int OTHER_LEAD_MILLI = 300;

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

    /** What is the same in each issue; null where there is no mark of one. */
    private final Wording ofEachIssue;

    StoryParts(StoryFingerprint print) {
        headline = new Wording(print.headline());
        lead = new Wording(print.lead());
        headlineGrams = headline.grams().length;
        leadGrams = lead.grams().length;
        fill(0, headline.grams());
        fill(SET, lead.grams());
        boolean mayBeIssue = MAY_BE_ISSUE.matcher(print.headline()).find();
        undated = mayBeIssue ? ISSUE.matcher(print.headline()).replaceAll("#") : print.headline();
        undatedHash = undated.hashCode();
        issues = mayBeIssue ? issues(print.headline()) : List.of();
        ofEachIssue =
                issues.isEmpty() ? null : new Wording(DIGITS.matcher(undated).replaceAll("#"));
    }

    private static List<String> issues(String headline) {
        return ISSUE.matcher(headline)
                .results()
                .map(issue -> issue.group(1).replace(" ", "").replace("星期", "周"))
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
     * Two issues of a daily: other date, and next to the same words. Each tells of its own day. A
     * date that one of them leaves out is no difference.
     */
    boolean isOtherIssueThan(StoryParts other) {
        if (issues.isEmpty()
                || other.issues.isEmpty()
                || issues.containsAll(other.issues)
                || other.issues.containsAll(issues)) {
            return false;
        }
        int longer = Math.max(ofEachIssue.letters().length(), other.ofEachIssue.letters().length());
        return 1000 * SharedLetters.subsequence(ofEachIssue, other.ofEachIssue)
                >= OF_A_DAILY_MILLI * longer;
    }

    /** Whether the headlines are of the same words, dates and numbers of issues aside. */
    boolean hasWordsOf(StoryParts other) {
        return undatedHash == other.undatedHash
                && !undated.isEmpty()
                && undated.equals(other.undated);
    }

    /**
     * Of two of the same headline, whether that is a label under which each tells something else.
     */
    boolean isLabelOf(StoryParts other) {
        int fewer = Math.min(leadGrams, other.leadGrams);
        return headline.letters().length() <= LONGEST_LABEL
                && fewer >= LEAST_LEAD
                && 1000 * Wording.shared(lead.grams(), other.lead.grams())
                        < OTHER_LEAD_MILLI * fewer;
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
