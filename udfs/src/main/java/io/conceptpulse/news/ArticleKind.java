package io.conceptpulse.news;

import io.conceptpulse.news.NewsItem.Kind;

import java.util.regex.Pattern;

/**
 * Tells what sort of text an article is where its record does not say: what nearly all of it is
 * made of, whoever prints it. So an announcement is a filing, a flash that says what one filing
 * says, or a collection of such; likewise with analysts' reports and companies' answers. It goes by
 * the forms that each sort keeps to. In doubt it is news: a tape taken for news counts once too
 * often, news taken for a tape not at all.
 */
public final class ArticleKind {

    /** What is looked at of the body; forms stand at the beginning. */
    private static final int HEAD = 400;

    /** A digest of many announcements quotes answers further down. */
    private static final int LEAD = 160;

    /** Bots write a sentence or two. */
    private static final int LONGEST_TAPE = 260;

    private static final Pattern ANNOUNCEMENT =
            Pattern.compile(
                    "(?:证券|股票)代码[:：]?[^。]{0,80}公告编号|公告编号[:：][^。]{0,80}(?:证券|股票)代码"
                            + "|本公司(?:及)?董事会(?:及)?全体(?:董事|成员)?[^。]{0,30}保证[^。]{0,40}(?:真实|虚假记载)");

    /** A flash about one filing; longer texts bring more than the filing. */
    private static final int LONGEST_FLASH = 400;

    /** Dateline, the company with its code, and that it announces; ministries announce as well. */
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?:【[^】]{0,80}】)?(?:[^。]{0,16}?(?:讯|电)[^，。]{0,12}[，,]?)? ?"
                            + "(?:(?:\\d{1,2}月)?\\d{1,2}日[^，。]{0,4}[，,])? ?"
                            + "(?![^，。]{0,12}(?:部|局|委|署|法院|政府|交易所|证监会|协会|海关|央行|人民银行|家(?:上市)?公司))"
                            + "[^，。、；：（( ]{2,10}? ?(?:[（(][^）)]{1,30}[）)])?"
                            + "(?:\\d{1,2}月\\d{1,2}日)?(?:[早晚午]间)?"
                            + "(?:(?:发布|披露|刊登)了?[^，。]{0,12}?)?公告(?:称|显示|[，,：:])");

    private static final Pattern ANNOUNCEMENTS =
            Pattern.compile(
                    "公司[^。\n]{0,24}(?:公告|利好消息|利空消息)[^。\n]{0,12}(?:汇总|集锦|快递|一览|速递|精选)"
                            + "|(?:盘后|晚间|重要|公司)公告(?:汇总|集锦|快递|一览|速递|精选)|速读公告|公告速读");

    private static final Pattern ANNOUNCEMENT_SOURCE =
            Pattern.compile("巨潮资讯.*|上海证券交易所|深圳证券交易所|北京证券交易所|上市公司公告|公司公告");

    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?:互动易|[eE]互动|互动平台|投资者关系平台)[^。]{0,60}(?:提问|问[:：]|回答|答复|回复|答[:：]|表示|称)"
                            + "|(?:^|\\n) ?(?:投资者)?(?:提问|问)[:：][^\\n]{4,120}?[?？\\n] ?(?:公司|董秘)?(?:回答|回复|答)(?:[（(][^）)]{1,20}[）)])?[:：]");

    /** Question and answer each under its speaker, however long the question. */
    private static final Pattern DIALOGUE =
            Pattern.compile(
                    "(?:^|\\n)\\s?投资者(?:提问|问)?(?:[（(][^）)\\n]{1,30}[）)])?[:：][\\s\\S]{4,300}?"
                            + "(?:[?？。!！\\s](?:公司|董秘)(?:回答|回复|答复?)(?:[（(][^）)\\n]{1,30}[）)])?[:：]"
                            + "|[?？。!！\\s][^\\s。，:：?？]{2,10}[:：]\\s?(?:尊敬的)?投资者[，,]?\\s?您?好)");

    private static final Pattern QUESTION_SOURCE =
            Pattern.compile("(?:深交所|上交所|深证|上证)?\\s?(?:互动易|[eE]\\s?互动)(?:平台)?");

    private static final Pattern RATING =
            Pattern.compile(
                    "(?:首次覆盖|首予|维持|给予|上调至|下调至|重申)[^。]{0,12}[“\"'「]?(?:买入|增持|推荐|中性|减持|卖出|跑赢行业|优于大市)[”\"'」]?[^。]{0,4}评级");

    private static final Pattern RESEARCH_FORM =
            Pattern.compile("风险提示[:：]|盈利预测|目标价|EPS|投资建议[:：]|研报|研究报告|深度报告");

    /** What a report of analysts has in its headline, or a collection of several. */
    private static final Pattern RESEARCH_TITLE =
            Pattern.compile(
                    "(?:上调|下调|维持|给予|调高|调低|重申|上看)[^。]{0,24}目标价|目标价[^。]{0,10}(?:上调|下调|调高|调低|至)"
                            + "|(?:券商|机构)[^。，]{0,6}(?:策略|论市|金股|研判)");

    /** A house, and that its report says so. */
    private static final Pattern REPORT =
            Pattern.compile(
                    "(?:证券|高盛|大摩|小摩|摩根大通|摩根士丹利|瑞银|花旗|美银|美国银行|德银|德意志银行|野村|汇丰|巴克莱"
                            + "|杰富瑞|麦格理|里昂|大和|中金)[^。]{0,40}"
                            + "(?:(?:研报|研究报告)(?:中|的|称|指出|认为|表示|，)|报告中?(?:称|指出|表示|认为|直言|提出|写道))");

    private static final Pattern TAPE =
            Pattern.compile(
                    "(?:板块|概念|概念股|行业)(?:早盘|午后|盘中|尾盘|开盘|短线|持续|震荡|再度|集体|快速|局部|继续|反复){0,3}(?:异动|拉升|走强|走高|走低|走弱|跳水|下挫|冲高|回落|活跃|反弹|领涨|领跌)"
                            + "|(?:快速(?:上涨|下跌|反弹|回调|拉升)|盘中(?:涨停|跌停|触及|涨超|跌超|涨幅|跌幅))"
                            + "|(?:板块|概念股?|(?<!价格|经理|景气|信心)指数|沪指|恒指|午后|盘中|日内)[涨跌]幅扩大|(?<!同比|环比)[涨跌]幅扩大(?:至|到|超|逾)[近超逾]?\\d"
                            + "|(?:板块|概念|行业)较[上前]一?(?:个)?交易日[^，。]{0,4}[涨跌]"
                            + "|截至[^。]{0,16}(?:收盘|发稿|\\d{1,2}[:：时]\\d{0,2})[^。]{0,40}(?:报|涨|跌)[^。]{0,8}(?:元|%)"
                            + "|^[^\\n]{0,40}(?:(?<!价格|经理|景气|信心)指数[^。，\\n]{0,8}[，,]?[现报]?[涨跌](?:超|逾|幅|近)?\\d|指数[^。，\\n]{0,6}(?:高开|低开)|成交额[^。\\n]{0,20}突破[^。\\n]{0,10}亿)"
                            + "|主力资金净(?:流入|流出|买入|卖出)|融资(?:净买入|余额)|(?:竞价|集合竞价)(?:结束|阶段)");

    private static final Pattern PRICES =
            Pattern.compile(
                    "涨停|跌停|[涨跌](?:超|逾|幅|近)?\\d|报\\d|封板|跟[涨跌]|高开|低开|涨幅居前|跌幅居前|[涨跌]幅扩大|亿元|万元");

    /** Somebody gave a reason, or there is more to it than prices. */
    private static final Pattern CAUSE =
            Pattern.compile(
                    "消息|据悉|据.{2,8}[，,]|公告|发布|宣布|表示|认为|报道|指出|政策|印发|会议|签署|中标|业绩|净利|研报|分析|因为|由于|受.{2,12}(?:影响|提振|刺激)|获批"
                            + "|推出|订单|合作|记者|称|担忧|危机|引发|触发|提振|主张|财报|央行");

    /** How a vendor signs what it has written by machine; it gives no reason. */
    private static final Pattern SIGNED =
            Pattern.compile("(?:^|\\n)(?![据受])[^，。\\n]{2,10}消息[，,]|以上内容[^，。\\n]{0,10}据公开信息整理");

    private ArticleKind() {}

    /** What sort of text this is, as delivered. */
    public static Kind of(String source, String title, String body) {
        String start = body.substring(0, Math.min(body.length(), HEAD));
        String head = Width.narrow(title.isEmpty() ? start : title + "\n" + start);
        if (ANNOUNCEMENT_SOURCE.matcher(source).matches() || isAnnounced(title, body, head)) {
            return Kind.ANNOUNCEMENT;
        }
        if (QUESTION_SOURCE.matcher(source).matches()
                || lead(QUESTION, head)
                || DIALOGUE.matcher(head).find()) {
            return Kind.QA;
        }
        if (isTape(title, body, head)) {
            return Kind.TAPE;
        }
        return isReported(title, body, head) ? Kind.RESEARCH : Kind.NEWS;
    }

    private static boolean isAnnounced(String title, String body, String head) {
        return ANNOUNCEMENT.matcher(head).find()
                || lead(ANNOUNCEMENTS, head)
                || (body.length() <= LONGEST_FLASH
                        && ANNOUNCED
                                .matcher(head)
                                .region(afterTitle(title, head), head.length())
                                .lookingAt());
    }

    private static boolean isReported(String title, String body, String head) {
        return RESEARCH_TITLE.matcher(title).find()
                || lead(REPORT, head)
                || (RATING.matcher(head).find() && RESEARCH_FORM.matcher(title + body).find());
    }

    /** Narrowed text is as long as it was, so that places in it hold. */
    private static int afterTitle(String title, String head) {
        return title.isEmpty() ? 0 : Math.min(title.length() + 1, head.length());
    }

    private static boolean lead(Pattern pattern, String head) {
        return pattern.matcher(head).region(0, Math.min(head.length(), LEAD)).find();
    }

    private static boolean isTape(String title, String body, String head) {
        return title.length() + body.length() <= LONGEST_TAPE
                && !body.isBlank()
                && TAPE.matcher(head).find()
                && PRICES.matcher(head).find()
                && !CAUSE.matcher(SIGNED.matcher(head).replaceAll("\n")).find();
    }
}
