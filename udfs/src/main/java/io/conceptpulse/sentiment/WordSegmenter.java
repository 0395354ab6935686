package io.conceptpulse.sentiment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

import java.util.List;
import java.util.TreeMap;

/**
 * Splits Chinese text into words (分词) with HanLP's shortest-path segmenter and the lexicon's terms
 * as its custom dictionary. HanLP's own custom dictionary, which is one for the whole process, is
 * neither used nor changed. Names are not recognised: the automaton has found those that matter.
 *
 * <p>Safe for use by several threads.
 */
final class WordSegmenter {

    private static final int FREQUENCY = 1000;

    /** With no path given, HanLP's constructor takes the words that it is handed and no others. */
    private static final String[] NOTHING_TO_LOAD = null;

    private final Segment segment;

    WordSegmenter(Lexicon lexicon) {
        TreeMap<String, CoreDictionary.Attribute> words = new TreeMap<>();
        for (String term : lexicon.terms()) {
            words.put(term, new CoreDictionary.Attribute(Nature.nz, FREQUENCY));
        }
        DoubleArrayTrie<CoreDictionary.Attribute> trie = new DoubleArrayTrie<>();
        trie.build(words);
        this.segment =
                new ViterbiSegment()
                        .enableCustomDictionary(
                                new DynamicCustomDictionary(trie, null, NOTHING_TO_LOAD))
                        .enableAllNamedEntityRecognize(false)
                        .enablePartOfSpeechTagging(false)
                        .enableOffset(true);
    }

    /** The words of a text in order; together they cover it. */
    List<Word> split(String text) {
        return segment.seg(text).stream().map(WordSegmenter::word).toList();
    }

    private static Word word(Term term) {
        return new Word(term.word, term.offset);
    }

    /**
     * A word at its place.
     *
     * @param text the word
     * @param offset its first character in the text that was split
     */
    record Word(String text, int offset) {

        int end() {
            return offset + text.length();
        }
    }
}
