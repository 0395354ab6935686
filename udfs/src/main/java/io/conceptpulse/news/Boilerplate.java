package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What publishers put around an article: bylines, tags, notes on the source, and the licence or
 * disclaimer behind which related articles follow. Those name boards and stocks of other days, so
 * nothing behind a licence is read.
 *
 * <p>All patterns have bounded repetition, so that their time is linear in the line.
 */
final class Boilerplate {

    /** Anchored at the end of the line: author names run into the date without a separator. */
    private static final Pattern BYLINE =
            Pattern.compile(
                    "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日? {0,2}\\d{1,2}:\\d{2}(?::\\d{2})?"
                            + "(?: {0,2}来源[:：].{0,20})?$");

    private static final int LONGEST_DATE_TIME = 60;
    private static final int LONGEST_AUTHOR = 30;
    private static final int LONGEST_TAG_LINE = 30;
    private static final Pattern PROSE = Pattern.compile("[，,。！？!?；;：:“”]");

    static final RarePattern NOTICE =
            new RarePattern(
                    "(?:^|(?<=[。！？!?；;\\s）)】」”*#—]))[【\\[（(《*]{0,2}"
                            + "(?:免责声明|免责条款|风险提示及免责|版权声明|版权所有|版权归|法律声明|特别声明[:：]"
                            + "|本作品采用|(?:相关|延伸|推荐)(?:阅读|文章|报道)(?:$|[:：\\s】]))",
                    "声明 免责 版权 本作品 相关阅读 相关文章 相关报道 延伸阅读 延伸文章 延伸报道 推荐阅读 推荐文章 推荐报道",
                    7);

    static final RarePattern REPRINT =
            new RarePattern(
                    "未经[^。！？\\n]{0,20}(?:不得|禁止|严禁|请勿)[^。！？\\n]{0,12}(?:转载|摘编|复制|引用)"
                            + "|(?:转载|摘编)[^。！？\\n]{0,6}(?:必须|请|须|务必|需)[^。！？\\n]{0,8}(?:注明|标明|联系|授权)"
                            + "|(?:不得|禁止|严禁|谢绝|请勿)(?:擅自)?(?:转载|摘编)",
                    "未经 转载 摘编",
                    4);

    /** A sentence longer than this reports on copyright rather than claiming it. */
    private static final int LONGEST_REPRINT_NOTICE = 100;

    /** A notice before this much text stands above the article, not below. */
    private static final int LEAST_ARTICLE = 40;

    private static final Pattern TAGS =
            Pattern.compile(
                    "^(?:(?:标签|关键词|关键字|话题|[Tt]ags?|TAGS?)[:：].{0,200}|(?:#[^#\\s]{1,20}#? ?){2,9})$");

    static final RarePattern NOTE =
            new RarePattern(
                    "[（(【](?:文章|稿件|资料|图片|数据|图|内容)?(?:来源|原标题|责任编辑|编辑|责编|作者|记者)[:：][^（()）【】\\n]{1,60}[）)】]"
                            + "|(?:^|(?<=[。！？!?\\s）)]))(?:文章来源|稿件来源|资料来源|图片来源|来源|责任编辑|责编|原标题)[:：][^。\\n]{1,30}$"
                            + "|本文(?:来自|来源|首发|原载)[^。！？\\n]{1,40}$",
                    "来源： 来源: 原标题： 原标题: 编辑： 编辑: 责编： 责编: 作者： 作者: 记者： 记者: 本文来 本文首发 本文原载",
                    5);

    private static final Set<String> PLACEHOLDERS = Set.of("暂无描述", "暂无简介", "暂无内容", "查看更多", "阅读全文");

    private final Cuts cuts;
    private final List<Traced> kept = new ArrayList<>();
    private final Set<String> authors = new HashSet<>();
    private int keptCharacters;

    private Boilerplate(Cuts cuts) {
        this.cuts = cuts;
    }

    /** The lines that are article. Lines come trimmed and not blank. */
    static List<Traced> strip(List<Traced> lines, Cuts cuts) {
        Boilerplate boilerplate = new Boilerplate(cuts);
        for (int i = 0; i < lines.size(); i++) {
            Traced line = lines.get(i);
            int tail = startOfTail(line.text());
            if (tail < 0) {
                boilerplate.take(line);
            } else if (boilerplate.keptCharacters + tail < LEAST_ARTICLE) {
                boilerplate.skipNotice(line, tail);
            } else {
                boilerplate.take(line.sub(0, tail).strip());
                int lost = line.length() - tail;
                for (Traced behind : lines.subList(i + 1, lines.size())) {
                    lost += behind.length();
                }
                cuts.add("licence-tail", lost);
                boilerplate.dropTagLines();
                break;
            }
        }
        return boilerplate.kept;
    }

    private void take(Traced line) {
        String text = line.text();
        if (PLACEHOLDERS.contains(text)) {
            cuts.add("placeholder", text.length());
        } else if (text.length() <= 220 && TAGS.matcher(text).find()) {
            cuts.add("tags", text.length());
        } else if (authors.contains(text)) {
            cuts.add("byline", text.length());
        } else {
            Traced rest = cuts.book("byline", line, withoutByline(line));
            rest = cuts.book("source-note", rest, NOTE.removeFrom(rest)).strip();
            if (!rest.isEmpty()) {
                kept.add(rest);
                keptCharacters += rest.length();
            }
        }
    }

    private Traced withoutByline(Traced line) {
        String text = line.text();
        int from = Math.max(0, text.length() - LONGEST_DATE_TIME);
        Matcher dateTime = BYLINE.matcher(text).region(from, text.length());
        if (!dateTime.find()) {
            return line;
        }
        Traced before = line.sub(0, dateTime.start()).strip();
        if (before.length() > LONGEST_AUTHOR || PROSE.matcher(before.text()).find()) {
            return before;
        }
        if (!before.isEmpty()) {
            authors.add(before.text());
        }
        return Traced.NOTHING;
    }

    private void skipNotice(Traced line, int start) {
        int end = start;
        for (Sentences.Span sentence : Sentences.split(line.text())) {
            if (sentence.end() > start) {
                end = sentence.end();
                break;
            }
        }
        cuts.add("licence", end - start);
        take(line.without(start, end).strip());
    }

    /** Tags printed without a separator, {@code 人工智能周鸿祎}, stand between article and licence. */
    private void dropTagLines() {
        while (kept.size() > 1) {
            String last = kept.get(kept.size() - 1).text();
            if (last.length() > LONGEST_TAG_LINE || PROSE.matcher(last).find()) {
                return;
            }
            cuts.add("tags", last.length());
            kept.remove(kept.size() - 1);
        }
    }

    private static int startOfTail(String line) {
        int start = NOTICE.indexIn(line);
        int reprint = REPRINT.indexIn(line);
        if (reprint < 0 || (start >= 0 && start <= reprint)) {
            return start;
        }
        for (Sentences.Span sentence : Sentences.split(line)) {
            if (sentence.contains(reprint)) {
                boolean isNotice = sentence.end() - sentence.start() <= LONGEST_REPRINT_NOTICE;
                return isNotice ? sentence.start() : start;
            }
        }
        return start;
    }
}
