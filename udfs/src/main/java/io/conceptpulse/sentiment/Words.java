package io.conceptpulse.sentiment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The words of any text (分词): HanLP's shortest-path segmenter with the lexicon's terms as its
 * custom dictionary. HanLP's own custom dictionary, which is one for the whole process, is neither
 * used nor changed. Safe for use by several threads.
 */
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
            Standard.SEGMENT.seg(piece).forEach(term -> words.add(term.word));
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

        private static final int FREQUENCY = 1000;

        /** With no path given, HanLP takes the words that it is handed and no others. */
        private static final String[] NOTHING_TO_LOAD = null;

        static final Segment SEGMENT =
                new ViterbiSegment()
                        .enableCustomDictionary(
                                new DynamicCustomDictionary(terms(), null, NOTHING_TO_LOAD))
                        .enableAllNamedEntityRecognize(false)
                        .enablePartOfSpeechTagging(false);

        private static DoubleArrayTrie<CoreDictionary.Attribute> terms() {
            TreeMap<String, CoreDictionary.Attribute> words = new TreeMap<>();
            for (String term : Lexicon.standard().terms()) {
                words.put(term, new CoreDictionary.Attribute(Nature.nz, FREQUENCY));
            }
            DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
            trie.build(words);
            return trie;
        }
    }
}
