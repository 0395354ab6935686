package io.conceptpulse.sql;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.NewsItem;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles made of templates; the same seed makes the same ones. */
final class ComposedArticles {

    private static final String[] BOARDS = {"液冷", "算力", "Sora", "360", "浸没式液冷", "Open AI", "算力液冷"};
    private static final String[] STOCKS = {"浦发银行", "万科A", "机器人", "同花顺", "北川光电", "600000.SH"};

    private static final String[] HEADLINES = {
        "%1$s概念走强 %2$s涨停",
        "%2$s：公司未涉及%1$s相关业务",
        "【%1$s】%2$s净利润同比下降%3$d%%",
        "%2$s拟终止减持，%1$s板块跌幅收窄",
        "%1$s是什么？机构：仍需观察",
    };

    private static final String[] SENTENCES = {
        "%1$s板块午后走强，%2$s涨停，%4$s跟涨。",
        "据同花顺iFinD数据，%2$s上涨%3$d.60%%。",
        "%2$s在投资者交流中称，“新一代%1$s产品已送客户测试”，订单不减反增。",
        "公司澄清，未涉及%1$s相关业务，敬请投资者注意风险。",
        "受此影响，%2$s净利润同比下降%3$d%%，但跌幅收窄。",
        "分析人士认为，%1$s利空出尽，%4$s或将受益。",
        "<p>%1$s与%4$s的合作尚未落地，存在不确定性&nbsp;。</p>",
        "设立新能源产业园后，%2$s并非不看好%1$s。",
        "The %1$s index rose %3$d%% on the news. ",
        "（记者 王某）％３％的增速，Ｓｏｒａ的影响不容小觑……",
    };

    private ComposedArticles() {}

    static List<NewsItem> of(long seed, int count) {
        Random random = new Random(seed);
        List<NewsItem> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(article(i, random));
        }
        return articles;
    }

    private static NewsItem article(int number, Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            body.append(said(SENTENCES, random)).append(random.nextInt(4) == 0 ? "\n" : "");
        }
        return new NewsItem(
                "a" + number,
                "1",
                NewsItem.Op.UPSERT,
                "某某财经",
                "",
                random.nextInt(5) == 0 ? "" : said(HEADLINES, random),
                body.toString(),
                0,
                0,
                NewsItem.Kind.NEWS,
                List.of(),
                List.of(),
                new Origin("news", 0, number));
    }

    private static String said(String[] templates, Random random) {
        return one(templates, random)
                .formatted(
                        one(BOARDS, random),
                        one(STOCKS, random),
                        random.nextInt(90),
                        one(STOCKS, random));
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
