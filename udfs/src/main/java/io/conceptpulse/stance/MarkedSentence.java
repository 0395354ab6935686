package io.conceptpulse.stance;

import io.conceptpulse.concept.Hit;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence in which each name of a board or stock is one character, so that patterns can speak of
 * names: {@link #BOARD} and {@link #STOCK} until roles are given. Blanks are gone; in a headline,
 * and where a report follows its own headline ({@code 甲：… 甲7月1日公告}), they part as a comma does.
 *
 * @param text the sentence with its marks
 * @param names the hit of each mark, in text order
 * @param at where each mark stands in {@code text}
 */
record MarkedSentence(String text, List<Hit> names, List<Integer> at) {

    static final char BOARD = '\uE001';
    static final char STOCK = '\uE002';

    /** The board that is asked about, and other boards. */
    static final char THIS_BOARD = '\uE003';

    /** The stock that is asked about; other stocks stay {@link #STOCK}. */
    static final char THIS_STOCK = '\uE004';

    /**
     * @param from first character of the sentence
     * @param to behind its last
     * @param hits those in the sentence, in text order
     */
    static MarkedSentence of(String source, int from, int to, List<Hit> hits) {
        StringBuilder marked = new StringBuilder(to - from);
        List<Hit> names = new ArrayList<>();
        List<Integer> at = new ArrayList<>();
        int next = from;
        for (Hit hit : hits) {
            if (hit.offset() < next) {
                continue;
            }
            append(source, next, hit.offset(), hit.inTitle(), marked);
            next = Math.min(hit.offset() + hit.length(), to);
            if (isCodeOf(names, hit, marked)) {
                continue;
            }
            boolean opensReport =
                    hit.kind() == Hit.Kind.STOCK
                            && hit.offset() > from
                            && Character.isWhitespace(source.charAt(hit.offset() - 1))
                            && isFollowedByDate(source, next, to);
            if (opensReport) {
                marked.append('，');
            }
            at.add(marked.length());
            names.add(hit);
            marked.append(hit.kind() == Hit.Kind.STOCK ? STOCK : BOARD);
            String name = source.substring(hit.offset(), next);
            marked.append(hit.kind() == Hit.Kind.CONCEPT ? kindIn(name) : "");
        }
        append(source, next, to, !hits.isEmpty() && hits.get(0).inTitle(), marked);
        return new MarkedSentence(marked.toString(), List.copyOf(names), List.copyOf(at));
    }

    /** A board that is called Sora概念 is followed by 概念 as one that is called Sora would be. */
    private static String kindIn(String board) {
        return board.endsWith("概念") ? "概念" : board.endsWith("板块") ? "板块" : "";
    }

    private static void append(
            String source, int from, int to, boolean headline, StringBuilder marked) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (!Character.isWhitespace(c)) {
                // Feeds have characters of icon fonts, which are no marks of ours.
                marked.append(c >= BOARD && c <= THIS_STOCK ? '□' : c);
            } else if (headline && i > 0 && !isComma(source.charAt(i - 1))) {
                marked.append('，');
            }
        }
    }

    private static boolean isComma(char c) {
        return "，,：:、；;".indexOf(c) >= 0;
    }

    /** 甲 (600000): the code behind a name says nothing new. */
    private static boolean isCodeOf(List<Hit> names, Hit hit, StringBuilder marked) {
        int length = marked.length();
        return !names.isEmpty()
                && hit.kind() == Hit.Kind.STOCK
                && names.get(names.size() - 1).target().equals(hit.target())
                && length > 1
                && "(（".indexOf(marked.charAt(length - 1)) >= 0
                && marked.charAt(length - 2) == STOCK;
    }

    private static boolean isFollowedByDate(String source, int from, int to) {
        int i = from;
        while (i < to && i < from + 12) {
            char c = source.charAt(i);
            if (c == '月') {
                return true;
            }
            if (!Character.isDigit(c) && !Character.isWhitespace(c) && "()（）".indexOf(c) < 0) {
                return false;
            }
            i++;
        }
        return false;
    }

    boolean has(Hit.Kind kind) {
        for (Hit name : names) {
            if (name.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /**
     * The same text with roles: this mark of a board, and these stocks.
     *
     * @param board index of the mark
     */
    String withRoles(int board, List<String> stocks) {
        StringBuilder roles = new StringBuilder(text);
        roles.setCharAt(at.get(board), THIS_BOARD);
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).kind() == Hit.Kind.STOCK && stocks.contains(names.get(i).target())) {
                roles.setCharAt(at.get(i), THIS_STOCK);
            }
        }
        return roles.toString();
    }
}
