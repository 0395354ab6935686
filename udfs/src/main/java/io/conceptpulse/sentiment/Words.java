package io.conceptpulse.sentiment;

import java.util.ArrayList;
import java.util.List;

/** The words of any text (分词), split as the tone is read: HanLP with the terms of the lexicon. */
public final class Words {

    /** The segmenter's memory grows with the piece: longer sentences are split in parts. */
    private static final int LONGEST_PIECE = 1000;

    private static final String ENDS = "。！？!?；;\n";

    private Words() {}

    /** The words in order, white space and punctuation too; joined they are the text again. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOfPiece(text, start);
            String piece = text.substring(start, end);
            Standard.SEGMENTER.split(piece).forEach(word -> words.add(word.text()));
            start = end;
        }
        return List.copyOf(words);
    }

    private static int endOfPiece(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_PIECE);
        for (int i = start; i < limit; i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        boolean parted = limit < text.length() && Character.isHighSurrogate(text.charAt(limit - 1));
        return parted && limit - start > 1 ? limit - 1 : limit;
    }

    private static final class Standard {
        static final WordSegmenter SEGMENTER = new WordSegmenter(Lexicon.standard());
    }
}
