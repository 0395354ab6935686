package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns an article as delivered into the text that is analysed. It takes any input and time linear
 * in it. What it removes is reported in {@link CleanText#cuts()}; changes of width and of white
 * space are not removals.
 */
public final class NewsCleaner {

    /** Names of betting sites that copied pages carry inside and around their words. */
    private static final RarePattern SPAM =
            new RarePattern(
                    "(?<![A-Za-z])(?:B|BOB)体育|(?:开云|博鱼|乐鱼|九游|必威|亚博)体育|华体会(?:体育)?", "体育 华体会");

    /** {@code 新华网北京2月27日电} names a listed publisher that the article is not about. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^[【（(]?\\p{IsHan}{2,12}?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:电|讯)"
                            + "(?: ?[（(][^（()）]{0,30}[）)])?[】）)，,：:\\s]{0,2}");

    private static final int LONGEST_TITLE = 100;

    private NewsCleaner() {}

    /**
     * @param title headline as delivered, may be empty
     * @param body text as delivered, may be empty
     */
    public static CleanText clean(String title, String body) {
        Cuts cuts = new Cuts();
        String headline = String.join(" ", lines(decode(title, cuts)));
        String text = String.join("\n", Boilerplate.strip(lines(decode(body, cuts)), cuts));
        text = cuts.book("dateline", text, DATELINE.matcher(text).replaceFirst(""));
        if (headline.isEmpty()) {
            int end = endOfTitle(text);
            headline = titleOf(text.substring(0, end));
            text = text.substring(end).strip();
        } else {
            text = cuts.book("title-repeated", text, withoutTitle(text, headline));
        }
        text = cuts.book("repeated", text, Repetition.remove(text));
        return new CleanText(headline, text, cuts.toList());
    }

    private static String decode(String raw, Cuts cuts) {
        String text = raw == null ? "" : raw.replace("\r\n", "\n");
        text = cuts.book("markup", text, Markup.strip(text));
        text = cuts.book("control-characters", text, ControlCharacters.strip(text));
        text = Width.narrow(text);
        return cuts.book("spam", text, SPAM.removeFrom(text));
    }

    /** Lines without white space around them and without runs of it inside; no blank lines. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '\n') {
                String trimmed = line.toString().strip();
                if (!trimmed.isEmpty()) {
                    lines.add(trimmed);
                }
                line.setLength(0);
            } else if (c != ' ' && c != '\t') {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return lines;
    }

    /** Where the piece ends that serves as title: a leading 【…】, else the first sentence. */
    private static int endOfTitle(String text) {
        int limit = Math.min(text.length(), LONGEST_TITLE);
        if (text.startsWith("【")) {
            int close = text.substring(0, limit).indexOf('】');
            if (close > 1) {
                return close + 1;
            }
        }
        if (limit < text.length() && Character.isHighSurrogate(text.charAt(limit - 1))) {
            limit--;
        }
        List<Sentences.Span> sentences = Sentences.split(text.substring(0, limit));
        return sentences.isEmpty() ? 0 : sentences.get(0).end();
    }

    private static String titleOf(String piece) {
        boolean bracketed = piece.startsWith("【") && piece.endsWith("】");
        return (bracketed ? piece.substring(1, piece.length() - 1) : piece).strip();
    }

    private static String withoutTitle(String text, String title) {
        String wanted = Repetition.letters(title);
        int end = endOfTitle(text);
        int line = text.indexOf('\n');
        if (Repetition.letters(text.substring(0, end)).equals(wanted)) {
            return text.substring(end).strip();
        }
        boolean lineIsTitle =
                line > 0
                        && line <= 2 * LONGEST_TITLE
                        && Repetition.letters(text.substring(0, line)).equals(wanted);
        return lineIsTitle ? text.substring(line).strip() : text;
    }
}
