package io.conceptpulse.sentiment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.Lexicon.Entry;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * Splits Chinese text into words (分词): at each place the longest word of the lexicon or of HanLP's
 * core dictionary. A shortest-path segmenter is right more often about everyday words, but tone
 * asks only where the lexicon's words stand, and whether a short one is part of a longer word
 * ({@code 不} in 不锈钢); for that the longest match does as well at a tenth of the time.
 *
 * <p>HanLP's dictionary is loaded once a process, at first use, and only read. Safe for use by
 * several threads.
 */
final class WordSegmenter {

    private final DoubleArrayTrie<Entry> terms = new DoubleArrayTrie<>();

    WordSegmenter(Lexicon lexicon) {
        TreeMap<String, Entry> words = new TreeMap<>();
        for (String term : lexicon.terms()) {
            words.put(term, lexicon.find(term).orElseThrow());
        }
        terms.build(words);
    }

    /**
     * The words of a clause in order, each by its entry; null for one that the lexicon has not, and
     * for one that a name lies in: 风险投资概念 says nothing about what it names.
     *
     * @param names those that begin in the sentence of the clause
     */
    Entry[] words(String text, Sentences.Span clause, Names names) {
        Entry[] words = new Entry[clause.end() - clause.start()];
        int count = 0;
        int nextName = 0;
        int namedTo = clause.start();
        int i = clause.start();
        while (i < clause.end()) {
            int term = longest(terms, text, i, clause.end());
            int length = Math.max(term, longest(CoreDictionary.trie, text, i, clause.end()));
            if (length <= 1) {
                length = latinRun(text, i, clause.end());
            }
            int end = i + length;
            for (; nextName < names.size() && names.get(nextName).offset() < end; nextName++) {
                Hit name = names.get(nextName);
                namedTo = Math.max(namedTo, name.offset() + name.length());
            }
            words[count++] = term == length && namedTo <= i ? entry(text, i, end) : null;
            i = end;
        }
        return Arrays.copyOf(words, count);
    }

    /** The entry of a term; null where what follows makes it an amount. */
    private Entry entry(String text, int start, int end) {
        Entry entry = find(text, start, end);
        return entry.term().equals("不足") && isDigit(text, end) ? null : entry;
    }

    private Entry find(String text, int start, int end) {
        int state = 1;
        for (int i = start; i < end; i++) {
            state = terms.transition(text.charAt(i), state);
        }
        return terms.output(state);
    }

    private static int longest(DoubleArrayTrie<?> trie, String text, int from, int to) {
        int state = 1;
        int length = 0;
        for (int i = from; i < to; i++) {
            state = trie.transition(text.charAt(i), state);
            if (state < 0) {
                break;
            }
            if (trie.output(state) != null) {
                length = i + 1 - from;
            }
        }
        return length;
    }

    /**
     * A run of Latin letters is one word, so that no term is found inside it; else one character.
     */
    private static int latinRun(String text, int from, int to) {
        int end = from;
        while (end < to && isLatin(text.charAt(end))) {
            end++;
        }
        return Math.max(1, end - from);
    }

    private static boolean isLatin(char c) {
        return c == '.' || c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
