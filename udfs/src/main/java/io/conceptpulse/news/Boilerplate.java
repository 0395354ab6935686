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
                            + "(?:免责声明|免责条款|风险提示及免责|版权声明|版权所有|版权归"
                            // Companies declare too: 特别声明：公司不涉及Sora业务.
                            + "|(?:法律声明|特别声明[:：])(?=[^。！？\\n]{0,80}(?:本文|本网|本站|转载|投资建议|观点|版权(?:归|属|所有|声明|问题|事宜)))"
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

    /** A line of its own up to this long claims it, whatever follows. */
    private static final int LONGEST_REPRINT_LINE = 40;

    private static final Pattern ATTRIBUTED = Pattern.compile("[:：《]");

    /** Whose copyright a notice claims. */
    private static final Pattern CLAIM = Pattern.compile("本文|本网|本站|本作品|本报|版权归");

    /** Before what someone says or demands of reprints, which is news. */
    private static final Pattern REPORTED = Pattern.compile("法院|指出|要求|印发|判决|表示|规定|明确|强调|提出");

    /** A label of what others reported, which a company's own statement may answer. */
    private static final Pattern REPORT_LABEL =
            Pattern.compile("[^\\n]{0,2}(?:相关|延伸|推荐)(?:阅读|文章|报道)[:：]");

    /** What a company says of such a report, a sentence that ends in the same line. */
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "(?:(?:本|我)公司|公司(?:郑重|特此|就此|对此|现)?(?:声明|澄清|说明|核实|回应|目前|并|未|没有|不存在|不涉及)|不属实|与事实不符)"
                            + "[^。！？\\n]{0,80}。");

    private static final int LONGEST_REPORT = 200;

    /** Lines of portals above and between the paragraphs: advertisements, menus. */
    private static final Pattern FRAME =
            Pattern.compile(
                    "^(?:炒股就看《?金麒麟分析师研报》?[，,][^。\\n]{0,60}"
                            + "|(?:热点栏目|自选股|数据中心|行情中心|资金流向|模拟交易|客户端)"
                            + "(?: ?[|｜]? ?(?:自选股|数据中心|行情中心|资金流向|模拟交易|客户端)){2,8})$");

    private static final int LONGEST_FRAME = 100;

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
            int tail = startOfTail(line.text(), lines.size() - i - 1);
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
        } else if (text.length() <= LONGEST_FRAME && FRAME.matcher(text).find()) {
            cuts.add("page-frame", text.length());
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

    /**
     * @param behind how many lines follow
     */
    private static int startOfTail(String line, int behind) {
        int start = NOTICE.indexIn(line, at -> !isAnswered(line, at));
        Reprints reprints = new Reprints(line, behind);
        int reprint = REPRINT.indexIn(line, reprints::isNotice);
        return reprint < 0 || (start >= 0 && start <= reprint) ? start : reprints.start();
    }

    /** 相关报道：有媒体称…。公司澄清，…。: what follows is the company's statement, no older story. */
    private static boolean isAnswered(String line, int notice) {
        Matcher label = REPORT_LABEL.matcher(line).region(notice, line.length());
        if (!label.lookingAt()) {
            return false;
        }
        int end = Math.min(line.length(), label.end() + LONGEST_REPORT);
        return STATEMENT.matcher(line).region(label.end(), end).find();
    }

    /** The sentences of a line that speak of reprints, from left to right. */
    private static final class Reprints {

        private final String line;
        private final int behind;
        private List<Sentences.Span> sentences = List.of();
        private int at;

        Reprints(String line, int behind) {
            this.line = line;
            this.behind = behind;
        }

        /** Where the sentence begins that was asked for last. */
        int start() {
            return sentences.get(at).start();
        }

        /** Whether what is said here is a claim of this article, not news of copyright. */
        boolean isNotice(int place) {
            if (sentences.isEmpty()) {
                sentences = Sentences.split(line);
            }
            while (sentences.get(at).end() <= place) {
                at++;
            }
            Sentences.Span sentence = sentences.get(at);
            if (sentence.end() - sentence.start() > LONGEST_REPRINT_NOTICE) {
                return false;
            }
            String before = line.substring(sentence.start(), place);
            if (REPORTED.matcher(before).find()) {
                return false;
            }
            boolean own = sentences.size() == 1 && line.length() <= LONGEST_REPRINT_LINE;
            return (own && !ATTRIBUTED.matcher(before).find())
                    || CLAIM.matcher(sentence.in(line)).find()
                    || behind + sentences.size() - at - 1 <= 1;
        }
    }
}
