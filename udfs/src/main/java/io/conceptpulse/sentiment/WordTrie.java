package io.conceptpulse.sentiment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;

/**
 * The words of a dictionary, to find the longest that begins at a place. It walks the arrays of
 * HanLP's double-array trie (Aoe 1989) itself: a call for each character would cost more than the
 * step. Immutable.
 */
final class WordTrie<V> {

    private static final int ROOT = 1;

    private final DoubleArrayTrie<V> trie;
    private final int[] base;
    private final int[] check;

    WordTrie(DoubleArrayTrie<V> trie) {
        this.trie = trie;
        this.base = trie.getBase();
        this.check = trie.getCheck();
    }

    /** Length of the longest word that begins at {@code from} and ends before {@code to}, or 0. */
    int longest(char[] text, int from, int to) {
        int state = ROOT;
        int longest = 0;
        for (int i = from; i < to; i++) {
            int next = state + text[i] + 1;
            if (check[next] != state) {
                break;
            }
            state = base[next];
            // A word ends here: the step for its end leads to itself and holds its number.
            if (check[state] == state && base[state] < 0) {
                longest = i + 1 - from;
            }
        }
        return longest;
    }

    /** What the dictionary has for a word that {@link #longest} found. */
    V value(char[] text, int from, int to) {
        int state = ROOT;
        for (int i = from; i < to; i++) {
            state = base[state + text[i] + 1];
        }
        return trie.output(state);
    }
}
