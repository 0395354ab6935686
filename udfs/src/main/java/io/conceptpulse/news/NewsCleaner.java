package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns an article as delivered into the text that is analysed. It takes any input and time linear
 * in it. What it removes is reported in {@link CleanText#cuts()}; changes of width and of white
 * space are not removals. What is left knows where it stood.
 */
public final class NewsCleaner {

    /** What of a title or a body is analysed, counted without its markup; the rest is cut. */
    public static final int MOST_CHARACTERS = 200_000;

    /** Names of betting sites that copied pages carry inside and around their words. */
    static final RarePattern SPAM =
            new RarePattern(
                    "(?<![A-Za-z])(?:B|BOB)体育|(?:开云|博鱼|乐鱼|九游|必威|亚博)体育|华体会(?:体育)?", "体育 华体会", 3);

    /** {@code 新华网北京2月27日电} names a listed publisher that the article is not about. */
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^[【（(]?\\p{IsHan}{2,12}?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:电|讯)"
                            + "(?: ?[（(][^（()）]{0,30}[）)])?[】）)，,：:\\s]{0,2}"
                            + "|^每经AI快讯[，,：:]\\s?");

    private static final int LONGEST_TITLE = 100;

    /** 【财联社快讯】, 盘中异动！: what stands under it is the headline. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:财联社|每经|证券时报|新浪财经|东方财富|华尔街见闻|金十)?(?:ai)?"
                            + "(?:快讯|电报|要闻|突发|重磅|独家|最新|更新|播报|早知道|头条|导读)"
                            + "|(?:盘前|盘中|盘后|早盘|午间|午后|尾盘|收盘|晚间|早间)(?:异动|播报|公告|快讯|消息|要闻)"
                            + "|异动(?:拉升|走强|跳水|播报)|盘口异动");

    private NewsCleaner() {}

    /**
     * @param title headline as delivered, may be empty
     * @param body text as delivered, may be empty
     */
    public static CleanText clean(String title, String body) {
        Cuts cuts = new Cuts();
        Traced headline = Traced.join(' ', lines(decode(title, cuts)));
        Traced text = Traced.join('\n', Boilerplate.strip(lines(decode(body, cuts)), cuts));
        text = cuts.book("dateline", text, withoutDateline(text));
        boolean titleInBody = headline.isEmpty();
        if (titleInBody) {
            int end = endOfTitle(text.text());
            if (LABEL.matcher(Repetition.letters(text.text().substring(0, end))).matches()) {
                end = endOfSentence(text.text(), end);
            }
            headline = titleOf(text.sub(0, end));
            text = text.sub(end).strip();
        } else {
            text = cuts.book("title-repeated", text, withoutTitle(text, headline.text()));
        }
        String broken = CutOff.brokenEnd(text.text());
        text = cuts.book("repeated", text, Repetition.remove(text));
        boolean breaksOff = !broken.isEmpty() && text.text().endsWith(broken);
        return new CleanText(
                headline.text(),
                text.text(),
                cuts.toList(),
                Defects.of(headline.text(), text.text(), breaksOff || cuts.has(Cuts.CAP)),
                new CleanText.Origin(headline.offsets(), text.offsets(), titleInBody),
                text.length() - (breaksOff ? broken.length() : 0));
    }

    private static Traced decode(String raw, Cuts cuts) {
        Traced text = Traced.of(raw == null ? "" : raw);
        if (text.length() > MOST_CHARACTERS || !PlainText.is(text.text())) {
            text = decoded(text, cuts);
        }
        return cuts.book("spam", text, SPAM.removeFrom(text));
    }

    private static Traced decoded(Traced raw, Cuts cuts) {
        Traced text = raw;
        text = cuts.book("markup", text, Markup.strip(text));
        text = cuts.book(Cuts.CAP, text, text.sub(0, Math.min(text.length(), MOST_CHARACTERS)));
        text = withPlainLineEnds(text);
        text = cuts.book("control-characters", text, ControlCharacters.strip(text));
        return text.withText(Width.narrow(text.text()));
    }

    /** Line feeds for both characters of Windows: no loss, so not a cut. */
    private static Traced withPlainLineEnds(Traced text) {
        int end = text.text().indexOf("\r\n");
        if (end < 0) {
            return text;
        }
        Traced.Builder plain = new Traced.Builder(text);
        int kept = 0;
        while (end >= 0) {
            plain.keep(kept, end);
            kept = end + 1;
            end = text.text().indexOf("\r\n", kept);
        }
        return plain.keep(kept, text.length()).build();
    }

    /** Lines without white space around them and without runs of it inside; no blank lines. */
    private static List<Traced> lines(Traced text) {
        List<Traced> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.text().indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            Traced line = line(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        return lines;
    }

    private static Traced line(Traced text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.text().charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return Traced.NOTHING;
        }
        Traced.Builder line = new Traced.Builder(text, to - from);
        int kept = from;
        for (int i = from; i < to; i++) {
            if (isBlank(text.text().charAt(i))) {
                line.keep(kept, i);
                if (!line.endsWith(' ')) {
                    line.put(' ', i);
                }
                kept = i + 1;
            }
        }
        return line.keep(kept, to).build();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static Traced withoutDateline(Traced text) {
        Matcher dateline = DATELINE.matcher(text.text());
        return dateline.find() ? text.sub(dateline.end()) : text;
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
        return endOfSentence(text, 0);
    }

    private static int endOfSentence(String text, int from) {
        int limit = Math.min(text.length(), LONGEST_TITLE);
        if (limit < text.length() && Character.isHighSurrogate(text.charAt(limit - 1))) {
            limit--;
        }
        if (from >= limit) {
            return from;
        }
        List<Sentences.Span> sentences = Sentences.split(text.substring(from, limit));
        return sentences.isEmpty() ? from : from + sentences.get(0).end();
    }

    private static Traced titleOf(Traced piece) {
        boolean bracketed = piece.text().startsWith("【") && piece.text().endsWith("】");
        return (bracketed ? piece.sub(1, piece.length() - 1) : piece).strip();
    }

    private static Traced withoutTitle(Traced text, String title) {
        String wanted = Repetition.letters(title);
        int end = endOfTitle(text.text());
        int line = text.text().indexOf('\n');
        if (Repetition.letters(text.text().substring(0, end)).equals(wanted)) {
            return text.sub(end).strip();
        }
        boolean lineIsTitle =
                line > 0
                        && line <= 2 * LONGEST_TITLE
                        && Repetition.letters(text.text().substring(0, line)).equals(wanted);
        return lineIsTitle ? text.sub(line).strip() : text;
    }
}
