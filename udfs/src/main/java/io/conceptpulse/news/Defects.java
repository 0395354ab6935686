package io.conceptpulse.news;

import java.util.EnumSet;
import java.util.Set;

/** Finds what is wrong with a text and cannot be mended. */
final class Defects {

    /**
     * One character in a hundred of Chinese prose is 一. Where a site's filter drops it, so many
     * characters go by without one only in one text of a hundred and fifty by chance.
     */
    private static final int HAN_WITHOUT_ONE = 500;

    private static final char ONE = '一';

    /** UTF-8 read as Latin-1 is two thirds letters with accents. */
    private static final double MOST_ACCENTED = 0.2;

    private static final int LEAST_LETTERS = 12;

    /** Stands where a decoder met bytes that are no character. */
    private static final String REPLACED = "\uFFFD";

    /** What U+FFFD becomes when it is read as GBK. */
    private static final String REPLACED_TWICE = "锟斤拷";

    private Defects() {}

    static Set<CleanText.Defect> of(String title, String body, boolean cutOff) {
        Set<CleanText.Defect> defects = EnumSet.noneOf(CleanText.Defect.class);
        if (cutOff) {
            defects.add(CleanText.Defect.CUT_OFF);
        }
        boolean withoutOne = body.indexOf(ONE) < 0 && han(body) >= HAN_WITHOUT_ONE;
        if (withoutOne || title.contains(REPLACED) || body.contains(REPLACED)) {
            defects.add(CleanText.Defect.DROPPED_CHARACTERS);
        }
        if (isMojibake(title) || isMojibake(body)) {
            defects.add(CleanText.Defect.MOJIBAKE);
        }
        return defects;
    }

    private static int han(String text) {
        int han = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            han += c >= 0x4E00 && c <= 0x9FFF ? 1 : 0;
        }
        return han;
    }

    private static boolean isMojibake(String text) {
        if (text.contains(REPLACED_TWICE)) {
            return true;
        }
        int accented = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            accented += c >= 0xA1 && c <= 0xFF ? 1 : 0;
        }
        if (accented == 0) {
            return false;
        }
        long letters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
        return letters >= LEAST_LETTERS && accented > MOST_ACCENTED * letters;
    }
}
