package io.conceptpulse.sentiment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.sentiment.Lexicon.Entry;
import io.conceptpulse.sentiment.Lexicon.Kind;

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

    /** 不足1%: before a number less than an amount rather than a lack. */
    private static final String LACK = "不足";

    /** A list is good or bad by its name: 被列入重点产品目录. */
    private static final String LISTED = "被列入";

    private static final int ON_GOOD_LIST_MILLI = 500;

    static final Cue GOOD_LIST = new Cue("目录|名录|规划|试点|示范|重点|白名单", "目录 名录 规划 试点 示范 重点 白名单");

    static final Cue BAD_LIST =
            new Cue(
                    "黑名单|失信|被执行|异常|制裁|实体|管制|淘汰|负面|限制|禁止|观察|重点监[控管测]",
                    "黑 失信 执行 异常 制裁 实体 管制 淘汰 负面 限制 禁止 观察 监");

    private final WordTrie<Entry> terms;
    private final WordTrie<CoreDictionary.Attribute> everyday;

    WordSegmenter(Lexicon lexicon) {
        TreeMap<String, Entry> words = new TreeMap<>();
        for (String term : lexicon.terms()) {
            words.put(term, lexicon.find(term).orElseThrow());
        }
        this.terms = new WordTrie<>(new DoubleArrayTrie<>(words));
        this.everyday = new WordTrie<>(CoreDictionary.trie);
    }

    /**
     * The words of a clause in order, each by its entry; null for one that the lexicon has not, and
     * for one that a name lies in: 风险投资概念 says nothing about what it names.
     *
     * @param names those that begin in the sentence of the clause
     */
    Entry[] words(char[] text, Sentences.Span clause, Names names) {
        Entry[] words = new Entry[clause.end() - clause.start()];
        int count = 0;
        int nextName = 0;
        int namedTo = clause.start();
        int i = clause.start();
        while (i < clause.end()) {
            int term = terms.longest(text, i, clause.end());
            int length = Math.max(term, everyday.longest(text, i, clause.end()));
            if (length <= 1) {
                length = latinRun(text, i, clause.end());
            }
            int end = i + length;
            for (; nextName < names.size() && names.get(nextName).offset() < end; nextName++) {
                Hit name = names.get(nextName);
                namedTo = Math.max(namedTo, name.offset() + name.length());
            }
            words[count++] =
                    term == length && namedTo <= i ? entry(text, i, end, clause.end()) : null;
            i = end;
        }
        return Arrays.copyOf(words, count);
    }

    /** The entry of a term as it is meant here; null where what follows makes it an amount. */
    private Entry entry(char[] text, int start, int end, int endOfClause) {
        Entry entry = terms.value(text, start, end);
        if (LISTED.equals(entry.term())) {
            String list = new String(text, end, endOfClause - end);
            return GOOD_LIST.isIn(list) && !BAD_LIST.isIn(list)
                    ? new Entry(LISTED, Kind.TONE, ON_GOOD_LIST_MILLI)
                    : entry;
        }
        return LACK.equals(entry.term()) && isDigit(text, end) ? null : entry;
    }

    /**
     * A run of Latin letters is one word, so that no term is found inside it; else one character.
     */
    private static int latinRun(char[] text, int from, int to) {
        int end = from;
        while (end < to && isLatin(text[end])) {
            end++;
        }
        return Math.max(1, end - from);
    }

    private static boolean isLatin(char c) {
        return c == '.' || c < 0x250 && Character.isLetterOrDigit(c);
    }

    private static boolean isDigit(char[] text, int i) {
        return i < text.length && text[i] >= '0' && text[i] <= '9';
    }
}
