package io.conceptpulse.news;

import java.util.regex.Pattern;

/**
 * What two articles are compared by to tell whether they tell one story.
 *
 * @param headline letters and digits of the headline without its label, in lower case, a space
 *     between clauses
 * @param lead the same of the beginning of the body
 */
public record StoryFingerprint(String headline, String lead) {

    /** From this similarity on two articles count as one story; learned with the model. */
    public static final double SAME_STORY = StoryModel.shipped().sameMilli() / 1000.0;

    /** Longer headlines are bodies without one; the bound is what a comparison costs. */
    private static final int HEADLINE = 80;

    /** How much of the body counts: of the order of a headline. */
    private static final int LEAD = 48;

    /** Raw characters that are looked at to fill so many letters. */
    private static final int RAW = 4;

    private static final int LEAST_HEADLINE = 6;

    private static final String CLAUSE_ENDS = ",，。!！?？;；:：、|｜…—~ \t\n";

    private static final Pattern PREFIX =
            Pattern.compile(
                    "^(?:\\s*(?:【[^】]{1,12}】|\\[[^\\]]{1,12}\\]"
                            + "|(?:转载?|转发|快讯|突发|最新|独家|重磅|更新|要闻|公告|早知道)\\s?[:：|｜丨!！]"
                            + "|[^\\s|｜丨]{1,8}\\s?[|｜丨])\\s*){1,3}");

    public static StoryFingerprint of(CleanText text) {
        return new StoryFingerprint(
                withoutPrefix(beginning(text.title(), RAW * HEADLINE)),
                normal(beginning(text.body(), RAW * LEAD), LEAD));
    }

    /**
     * How sure it is that both tell one story, 0 to 1 in steps of 0.001. Of the headlines it is the
     * probability that {@link StoryModel} gives; a copy under another headline is found by its
     * lead, see {@link LeadCopy}. Symmetric; 0 where next to nothing is shared.
     */
    public double similarity(StoryFingerprint other) {
        return new StoryLikeness().milli(this, other) / 1000.0;
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    private static String withoutPrefix(String title) {
        String rest = normal(PREFIX.matcher(title).replaceFirst(""), HEADLINE);
        // 【…】 may be the headline itself, followed by nothing that could stand for it.
        return rest.length() < LEAST_HEADLINE ? normal(title, HEADLINE) : rest;
    }

    private static String normal(String text, int most) {
        StringBuilder normal = new StringBuilder(most);
        boolean broken = false;
        for (int i = 0; i < text.length() && normal.length() < most; i++) {
            char c = Width.narrow(text.charAt(i));
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (broken && !normal.isEmpty()) {
                    if (normal.length() + 2 > most) {
                        break;
                    }
                    normal.append(' ');
                }
                broken = false;
                normal.append(Character.toLowerCase(c));
            } else {
                broken |= CLAUSE_ENDS.indexOf(c) >= 0;
            }
        }
        return normal.toString();
    }
}
