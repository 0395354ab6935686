package io.conceptpulse.news;

import java.util.List;

/**
 * Finds the last sentence of a text that breaks off in the middle ({@code 降低通用大模}), as snippets of
 * a fixed length do. What it would have said is not known, so it says nothing.
 *
 * <p>Headlines, tables and short messages end without a stop as well. So only a line counts that
 * has whole sentences before the broken one, in a text of {@value #LEAST_TEXT} characters or more.
 */
final class CutOff {

    private static final int LEAST_TEXT = 100;

    /** What a whole sentence may end in. */
    private static final String ENDS = "。！？!?.；;…”’」』）)】》\"'";

    private CutOff() {}

    /** Where the last whole sentence ends; the length of the text where nothing breaks off. */
    static int endOfWhatIsComplete(String text) {
        int length = text.length();
        if (length < LEAST_TEXT || ENDS.indexOf(text.charAt(length - 1)) >= 0) {
            return length;
        }
        int line = text.lastIndexOf('\n') + 1;
        List<Sentences.Span> sentences = Sentences.split(text.substring(line));
        if (sentences.size() < 2) {
            return length;
        }
        return line + sentences.get(sentences.size() - 1).start();
    }
}
