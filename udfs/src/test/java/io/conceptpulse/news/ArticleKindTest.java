package io.conceptpulse.news;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ArticleKindTest {

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ANNOUNCEMENT | 关于签订合同的公告 | 证券代码：605999 证券简称：浔川股份 公告编号：2025-031 本公司拟与客户签订合同。",
                "ANNOUNCEMENT | 异常波动公告 | 本公司董事会及全体董事保证本公告内容不存在任何虚假记载。公司不涉及相关业务。",
                "QA | 浔川股份：液冷产品已送样 | 浔川股份在互动平台回答投资者提问时表示，液冷产品已送样。",
                "QA | 互动问答 | 问：公司有无液冷产品？答：公司有少量冷却液在试制。",
                "RESEARCH | 浔川股份深度报告 | 首次覆盖，给予“买入”评级，目标价32元。风险提示：需求不及预期。",
                "RESEARCH | 液冷行业点评 | 东山证券发布研报称，维持浔川股份买入评级。",
                "TAPE | 液冷板块异动拉升，浔川股份涨停 | 液冷板块异动拉升，浔川股份涨停，北川光电、远岭科技跟涨。",
                "TAPE | 收盘盘点 | 截至2月7日收盘，浔川股份跌1.00%，报9.72元，成交3.1亿元。",
                "TAPE | 三大指数集体低开 | 每经快讯，3月19日，三大指数集体低开，沪指跌0.85％，创业板跌1.04％。",
                "TAPE | 某指数涨超1.7% 接近历史高位 | 某指数持续走高，现涨1.71%，报45706点。",
                "TAPE | 液冷概念反复活跃 | 液冷概念股反复活跃，浔川股份、远岭科技封涨停。",
                "TAPE | '' | 两市成交额突破1万亿元，液冷概念涨停。",
                "TAPE | 某指数涨1.7% | 某指数涨1.7%，浔川股份涨超4%。",
                "TAPE | 液冷板块跌幅扩大 | 液冷板块跌幅扩大，浔川股份跌停。",
                "TAPE | 原油跌幅扩大至10% | 原油跌幅扩大至10%，报101.07美元/桶。",
                "TAPE | 液冷服务器板块2月27日涨3.5% | 东山之星消息，2月27日液冷服务器板块较上一交易日上涨3.5%，浔川股份领涨。当日指数上涨1.29%。",
                "NEWS | '' | 消息称，液冷板块较上一交易日上涨3.5%，因云厂商公布新标准。",
                "NEWS | 新房价格同比跌幅扩大至3% | 某月新房价格同比跌幅扩大至3%，环比跌0.4%。",
                "NEWS | 居民消费价格指数涨幅扩大 | 某月居民消费价格指数涨幅扩大，环比涨0.4%。",
                "NEWS | '' | 某月居民消费价格指数同比上涨0.4%，环比涨0.1%。",
                "NEWS | '' | 银行坏账担忧冲击市场，某某指数涨超20%。",
                "NEWS | 液冷迎来独角兽 | 产业同频共振，今年以来科技牛突飞猛进，通信指数飙升63%，概念指数涨超116%。",
                "ANNOUNCEMENT | 浔川股份：股票复牌 | 浔川股份公告，终止筹划控制权变更，公司股票复牌。",
                "ANNOUNCEMENT | 浔川股份：董事会决议 | 某报网讯7月17日，浔川股份（605999）发布公告称，董事会审议通过议案。",
                "ANNOUNCEMENT | 8月5日晚间上市公司重大事项公告快递 | 【大事】浔川股份8月5日在互动平台表示，产品已送样。",
                "ANNOUNCEMENT | 浔川股份遭减持 盘后公告集锦 | ''",
                "RESEARCH | 投行上调浔川股份目标价至40元 | ''",
                "RESEARCH | 节后怎么走？十大券商策略来了 | ''",
                "RESEARCH | 液冷渗透率将翻倍 | 东山证券分析师某某在7月26日发布的报告中指出，渗透率将翻倍。",
                "NEWS | 出口管制 | 商务部公告，自即日起对相关物项实施出口管制。",
                "NEWS | 浔川股份两年三次定增 | 浔川股份在投资者中素有争议，并非每一次都有公告，股东对此不满。",
                "NEWS | 高盛员工罢工 | 高盛的员工罢工，公司尚未发布年度报告。",
                "NEWS | 液冷板块异动拉升 | 液冷板块异动拉升，浔川股份涨停。消息面上，云厂商公布新一批机柜标准。",
                "NEWS | 云厂商公布液冷标准 | 6月10日，云厂商公布新一批机柜标准，液冷渗透率有望翻倍。",
                "NEWS | 今日三家公司发布公告 | 三家公司晚间发布公告，回应市场关注。",
            })
    void isToldByTheFormsThatEachSortKeepsTo(NewsItem.Kind kind, String title, String body) {
        assertThat(ArticleKind.of("某某财经", title, body)).isEqualTo(kind);
    }

    @Test
    void isADialogueWhoeverSpeaksAndHoweverLongTheQuestion() {
        String question = "贵公司液冷产品进展如何？此前公告称已送样，" + "市场对此有很多传闻，".repeat(12) + "请问是否属实？";

        assertThat(
                        Stream.of(
                                "投资者提问：\n" + question + "\n董秘回答(浔川股份SH605999)：\n您好，公司暂无该业务。",
                                "投资者提问：" + question + "\n董秘回答（浔川股份）：您好，公司暂无该业务。",
                                "投资者：" + question + "\n浔川股份：尊敬的投资者您好，公司暂无该业务。"))
                .allSatisfy(
                        body ->
                                assertThat(ArticleKind.of("某某财经", "", body))
                                        .isEqualTo(NewsItem.Kind.QA));
        assertThat(ArticleKind.of("某某财经", "", "投资者：市场不理性。分析师回复称，此说不无道理。"))
                .isEqualTo(NewsItem.Kind.NEWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"深交所互动易", "上证e互动", "上证E互动", "互动易"})
    void whatComesFromAPlatformOfQuestionsIsOne(String source) {
        assertThat(ArticleKind.of(source, "浔川股份", "公司有少量冷却液在试制。")).isEqualTo(NewsItem.Kind.QA);
    }

    @Test
    void isToldByASourceThatPublishesOneSortOnly() {
        assertThat(ArticleKind.of("巨潮资讯网", "浔川股份：回购进展", "详见附件。"))
                .isEqualTo(NewsItem.Kind.ANNOUNCEMENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void takesAnyText(Map.Entry<String, String> text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> ArticleKind.of("", text.getValue(), text.getValue()));
    }

    static Stream<Map.Entry<String, String>> texts() {
        return HostileTexts.all();
    }
}
