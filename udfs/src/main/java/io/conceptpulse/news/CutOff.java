package io.conceptpulse.news;

import java.util.List;

/**
 * Finds the last sentence of a text that breaks off in the middle ({@code 降低通用大模}), as snippets of
 * a fixed length do. It names what it names, but what it would have said of it is not known.
 *
 * <p>Headlines, tables and short messages end without a stop as well. So only a line counts that
 * has whole sentences before the broken one, in a text of {@value #LEAST_TEXT} characters or more.
 */
final class CutOff {

    private static final int LEAST_TEXT = 100;

    /** What a whole sentence may end in. */
    private static final String ENDS = "。！？!?.；;…”’」』）)】》\"'";

    private CutOff() {}

    /** The sentence that breaks off at the end of the text; empty where none does. */
    static String brokenEnd(String text) {
        int length = text.length();
        if (length < LEAST_TEXT || ENDS.indexOf(text.charAt(length - 1)) >= 0) {
            return "";
        }
        String line = text.substring(text.lastIndexOf('\n') + 1);
        List<Sentences.Span> sentences = Sentences.split(line);
        return sentences.size() < 2 ? "" : sentences.get(sentences.size() - 1).in(line);
    }
}
