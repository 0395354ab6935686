package io.conceptpulse.news;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * An article as it is analysed: without markup, bylines and tails of related articles.
 *
 * @param title headline; where the article has none, its leading 【…】 or its first sentence
 * @param body text without the title
 * @param cuts what was removed, so that nothing is lost silently
 * @param defects what is wrong with the text and cannot be mended
 * @param origin where the two stood
 * @param wholeLength where the body's last whole sentence ends: what breaks off behind it has no
 *     tone
 */
public record CleanText(
        String title,
        String body,
        List<Cut> cuts,
        Set<Defect> defects,
        Origin origin,
        int wholeLength) {

    /**
     * A piece that was removed.
     *
     * @param rule name of the rule that removed it
     * @param characters how many characters it removed
     */
    public record Cut(String rule, int characters) {}

    /** What makes a text worth less trust. */
    public enum Defect {
        /** Some characters are missing throughout (用句话 for 用一句话). */
        DROPPED_CHARACTERS,
        /** Bytes were read in another encoding than they were written in. */
        MOJIBAKE,
        /** It broke off, or was longer than what is analysed. */
        CUT_OFF
    }

    /**
     * Where title and body stood in what was delivered.
     *
     * @param titleInBody whether the title was taken out of the body, so that its places count
     *     there
     */
    public record Origin(Offsets title, Offsets body, boolean titleInBody) {
        static final Origin SAME = new Origin(Offsets.SAME, Offsets.SAME, false);
    }

    /**
     * A place in an article as delivered.
     *
     * @param inTitle whether it lies in the title as delivered; else in the body
     * @param offset in UTF-16 units
     */
    public record Place(boolean inTitle, int offset) {}

    public CleanText {
        cuts = List.copyOf(cuts);
        defects = defects.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(defects));
    }

    /** A text that needed no cleaning: it stood where it stands. */
    public CleanText(String title, String body, List<Cut> cuts) {
        this(title, body, cuts, Set.of(), Origin.SAME, body.length());
    }

    /**
     * All of it as title, for a text of which nobody says what of it is a headline.
     *
     * @param between what stands between title and body, one character at most
     * @throws IllegalStateException where title and body were delivered apart
     */
    public CleanText inOne(String between) {
        if (!origin.titleInBody()) {
            throw new IllegalStateException("title and body have no places in common");
        }
        Traced head = new Traced(title, origin.title());
        Traced rest = new Traced(body, origin.body());
        Traced all = head.isEmpty() ? rest : rest.isEmpty() ? head : join(head, between, rest);
        return new CleanText(
                all.text(), "", cuts, defects, new Origin(all.offsets(), Offsets.SAME, true), 0);
    }

    private static Traced join(Traced head, String between, Traced rest) {
        Traced.Builder all = new Traced.Builder(head).keep(0, head.length()).from(rest);
        if (!between.isEmpty()) {
            all.put(between.charAt(0), 0);
        }
        return all.keep(0, rest.length()).build();
    }

    /** Where a character of the cleaned title or body stood in the article as delivered. */
    public Place placeOf(boolean inTitle, int offset) {
        return inTitle
                ? new Place(!origin.titleInBody(), origin.title().originOf(offset))
                : new Place(false, origin.body().originOf(offset));
    }
}
