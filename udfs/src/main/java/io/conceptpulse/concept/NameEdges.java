package io.conceptpulse.concept;

/**
 * What may stand right before and behind a name, so that it is a name and no piece of another word.
 */
final class NameEdges {

    private static final String MEASURES = "度元万亿千百个只家股点倍天日年月号米吨名人件台项%％°℃";

    private static final int LONGEST_NUMBER = 4;

    private NameEdges() {}

    /**
     * Whether the name ends where its letters do.
     *
     * @param begin first folded character
     * @param end behind the last
     */
    static boolean standAlone(FoldedText text, int begin, int end) {
        char first = text.characters()[begin];
        char last = text.characters()[end - 1];
        int start = text.originOf(begin);
        int stop = text.originOf(end - 1) + 1;
        return !(FoldedText.isLatin(first) && FoldedText.isLatin(text.before(start)))
                && !(FoldedText.isLatin(last) && FoldedText.isLatin(text.at(stop)))
                && !(FoldedText.isLatinLetter(first) && isInAddress(text, start, stop))
                && !(FoldedText.isDigit(first) && isDecimalPoint(text, start - 1))
                && !(FoldedText.isDigit(last) && isDecimalPoint(text, stop))
                && !(isShortNumber(text, begin, end) && isMeasure(text.at(stop)));
    }

    /** sora@openai.com, www.sora.com: an address says nothing of what it is called by. */
    private static boolean isInAddress(FoldedText text, int start, int stop) {
        boolean behindPoint =
                text.before(start) == '.' && FoldedText.isLatin(text.before(start - 1));
        boolean beforePoint = text.at(stop) == '.' && FoldedText.isLatinLetter(text.at(stop + 1));
        return text.before(start) == '@' || text.at(stop) == '@' || behindPoint || beforePoint;
    }

    /** 360 is an alias; 360度, 360元 and 360万 are quantities. */
    private static boolean isShortNumber(FoldedText text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!FoldedText.isDigit(text.characters()[i])) {
                return false;
            }
        }
        return end - begin <= LONGEST_NUMBER;
    }

    private static boolean isMeasure(char c) {
        return MEASURES.indexOf(c) >= 0;
    }

    private static boolean isDecimalPoint(FoldedText text, int place) {
        char c = text.at(place);
        return (c == '.' || c == ',')
                && FoldedText.isDigit(text.at(place - 1))
                && FoldedText.isDigit(text.at(place + 1));
    }
}
