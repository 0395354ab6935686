package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.news.NewsCleaner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text without markup and with entities decoded, each character knowing where it came from. What
 * a tag or an entity is, the job's cleaner is asked, piece by piece; so this takes time linear in
 * the text. A decoded character comes from where its entity begins.
 */
final class Decoded {

    private static final String LEFT = "甲";
    private static final String RIGHT = "乙";
    private static final int LONGEST_ENTITY = 12;

    private final Map<String, String> cleaned = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private final String text;
    private final int[] from;
    private int[] origins;

    private Decoded(String text, int[] from) {
        this.text = text;
        this.from = from;
        this.origins = new int[text.length()];
    }

    /** Twice, as the cleaner does: some feeds escape twice. */
    static Decoded of(String original) {
        int[] same = new int[original.length()];
        Arrays.setAll(same, i -> i);
        Decoded once = new Decoded(original, same).run();
        return new Decoded(once.text(), once.origins).run();
    }

    String text() {
        return out.toString();
    }

    int originOf(int index) {
        return origins[index];
    }

    private Decoded run() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = c == '<' ? behindTag(at) : c == '&' ? behindEntity(at) : at;
            if (next == at) {
                add(c, at);
                next++;
            }
            at = next;
        }
        return this;
    }

    /** Where the text goes on behind what begins here; here, if that is no tag. */
    private int behindTag(int at) {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            return end < 0 ? text.length() : end + 3;
        }
        int close = at + 1;
        while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        if (close == text.length() || text.charAt(close) == '<') {
            return at;
        }
        String headline = cleaned(text.substring(at, close + 1));
        if (headline.equals(LEFT)) {
            // A script or a style, whose content goes as well.
            boolean script = text.regionMatches(true, at + 1, "script", 0, 6);
            int end = text.indexOf(script ? "</script" : "</style", close);
            return end < 0 ? text.length() : end;
        }
        if (!headline.equals(LEFT + RIGHT) && !headline.equals(LEFT + " " + RIGHT)) {
            return at;
        }
        if (headline.length() > 2) {
            add('\n', at);
        }
        return close + 1;
    }

    private int behindEntity(int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_ENTITY && text.charAt(end) != ';') {
            end++;
        }
        if (end == text.length() || text.charAt(end) != ';') {
            return at;
        }
        String entity = text.substring(at, end + 1);
        String headline = cleaned(entity);
        if (headline.length() > 4 || headline.equals(LEFT + entity + RIGHT)) {
            return at;
        }
        for (int i = 1; i < headline.length() - 1; i++) {
            add(headline.charAt(i), at);
        }
        return end + 1;
    }

    private String cleaned(String piece) {
        return cleaned.computeIfAbsent(
                piece, key -> NewsCleaner.clean(LEFT + key + RIGHT, "").title());
    }

    private void add(char c, int at) {
        if (out.length() == origins.length) {
            origins = Arrays.copyOf(origins, 2 * origins.length + 2);
        }
        origins[out.length()] = from[at];
        out.append(c);
    }
}
