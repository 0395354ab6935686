package io.conceptpulse.news;

import io.conceptpulse.news.NewsItem.Kind;

import java.util.regex.Pattern;

/**
 * Tells what sort of text an article is where its record does not say, by the forms that each sort
 * keeps to. In doubt it is news: a tape taken for news counts once too often, news taken for a tape
 * not at all.
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

    private static final Pattern ANNOUNCEMENT_SOURCE =
            Pattern.compile("巨潮资讯.*|上海证券交易所|深圳证券交易所|北京证券交易所|上市公司公告|公司公告");

    private static final Pattern QUESTION =
            Pattern.compile(
                    "(?:互动易|[eE]互动|互动平台|投资者关系平台)[^。]{0,60}(?:提问|问[:：]|回答|答复|回复|答[:：]|表示|称)"
                            + "|(?:^|\\n) ?(?:投资者)?(?:提问|问)[:：][^\\n]{4,120}?[?？\\n] ?(?:公司|董秘)?(?:回答|回复|答)(?:（[^）]{1,20}）)?[:：]");

    private static final Pattern RATING =
            Pattern.compile(
                    "(?:首次覆盖|首予|维持|给予|上调至|下调至|重申)[^。]{0,12}[“\"'「]?(?:买入|增持|推荐|中性|减持|卖出|跑赢行业|优于大市)[”\"'」]?[^。]{0,4}评级");

    private static final Pattern RESEARCH_FORM =
            Pattern.compile("风险提示[:：]|盈利预测|目标价|EPS|投资建议[:：]|研报|研究报告|深度报告");

    private static final Pattern TAPE =
            Pattern.compile(
                    "(?:板块|概念|概念股|行业)(?:早盘|午后|盘中|尾盘|开盘|短线|持续|震荡|再度|集体|快速|局部|继续){0,3}(?:异动|拉升|走强|走高|走低|走弱|跳水|下挫|冲高|回落|活跃|反弹|领涨|领跌)"
                            + "|(?:快速(?:上涨|下跌|反弹|回调|拉升)|盘中(?:涨停|跌停|触及|涨超|跌超|涨幅|跌幅))"
                            + "|截至[^。]{0,16}(?:收盘|发稿|\\d{1,2}[:：时]\\d{0,2})[^。]{0,40}(?:报|涨|跌)[^。]{0,8}(?:元|%)"
                            + "|主力资金净(?:流入|流出|买入|卖出)|融资(?:净买入|余额)|(?:竞价|集合竞价)(?:结束|阶段)");

    private static final Pattern PRICES =
            Pattern.compile("涨停|跌停|[涨跌](?:超|逾|幅|近)?\\d|报\\d|封板|跟[涨跌]|涨幅居前|跌幅居前|亿元|万元");

    /** Somebody gave a reason, or there is more to it than prices. */
    private static final Pattern CAUSE =
            Pattern.compile(
                    "消息|据悉|据.{2,8}[，,]|公告|发布|宣布|表示|认为|报道|指出|政策|印发|会议|签署|中标|业绩|净利|研报|分析|因为|由于|受.{2,12}(?:影响|提振|刺激)|获批"
                            + "|推出|订单|合作|记者|称");

    private ArticleKind() {}

    /** What sort of text this is, as delivered. */
    public static Kind of(String source, String title, String body) {
        String head = Width.narrow(title + "\n" + body.substring(0, Math.min(body.length(), HEAD)));
        if (ANNOUNCEMENT.matcher(head).find() || ANNOUNCEMENT_SOURCE.matcher(source).matches()) {
            return Kind.ANNOUNCEMENT;
        }
        if (QUESTION.matcher(head).region(0, Math.min(head.length(), LEAD)).find()) {
            return Kind.QA;
        }
        if (RATING.matcher(head).find() && RESEARCH_FORM.matcher(title + body).find()) {
            return Kind.RESEARCH;
        }
        return isTape(title, body, head) ? Kind.TAPE : Kind.NEWS;
    }

    private static boolean isTape(String title, String body, String head) {
        return title.length() + body.length() <= LONGEST_TAPE
                && !body.isBlank()
                && TAPE.matcher(head).find()
                && PRICES.matcher(head).find()
                && !CAUSE.matcher(head).find();
    }
}
