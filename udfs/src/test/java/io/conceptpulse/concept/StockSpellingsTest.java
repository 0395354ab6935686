package io.conceptpulse.concept;

import io.conceptpulse.market.Stock;
import io.conceptpulse.news.CleanText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.stream.Collectors;

import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;

class StockSpellingsTest {

    private static final List<Stock> STOCKS =
            List.of(
                    stock("002536.SZ", "飞龙股份"),
                    stock("000007.SZ", "*ST全新"),
                    stock("603015.SH", "弘讯科技"),
                    stock("002424.SZ", "贵州百灵"),
                    stock("000002.SZ", "万科A"),
                    stock("300033.SZ", "同花顺"),
                    stock("000858.SZ", "五粮液"),
                    stock("600000.SH", "浦发银行"),
                    stock("000591.SZ", "太阳能"),
                    stock("300959.SZ", "线上线下"),
                    stock("601008.SH", "连云港"),
                    stock("600032.SH", "浙江新能"),
                    stock("001258.SZ", "立新能源"),
                    stock("600486.SH", "扬农化工"),
                    stock("000620.SZ", "*ST新联"),
                    stock("601688.SH", "华泰证券"),
                    stock("601211.SH", "国泰君安"),
                    stock("601360.SH", "三六零"),
                    stock("600519.SH", "贵州茅台"),
                    stock("002219.SZ", "新里程"),
                    stock("000166.SZ", "申万宏源"),
                    stock("601988.SH", "中国银行"),
                    stock("601398.SH", "工商银行"),
                    stock("601229.SH", "上海银行"),
                    stock("000001.SZ", "平安银行"),
                    stock("000510.SZ", "新金路"),
                    stock("688717.SH", "艾罗能源"),
                    stock("688981.SH", "中芯国际"),
                    stock("600812.SH", "华北制药"),
                    stock("605198.SH", "安德利"),
                    stock("603031.SH", "安孚科技", "安德利"),
                    stock("300033.SZ", "同花顺"),
                    stock("000858.SZ", "五粮液"),
                    stock("600536.SH", "中国软件"),
                    stock("600977.SH", "中国电影"),
                    stock("300803.SZ", "指南针"),
                    stock("600717.SH", "天津港"),
                    stock("601298.SH", "青岛港"),
                    stock("600017.SH", "日照港"),
                    stock("603099.SH", "长白山"),
                    stock("601899.SH", "大西洋"),
                    stock("300024.SZ", "机器人"),
                    stock("300059.SZ", "东方财富"),
                    stock("600030.SH", "中信证券"),
                    stock("603000.SH", "人民网"));

    private static final MentionMatcher MATCHER = MentionMatcher.compile(List.of(), STOCKS);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/concept/spellings.csv", numLinesToSkip = 1)
    void findsStocksHoweverTheyAreSpelled(String text, String expected) {
        assertThat(targets(MATCHER, text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aNameThatAnotherStockBearsTodayMeansThatOther() {
        assertThat(targets(MATCHER, "安德利公告")).isEqualTo("605198.SH");
    }

    @Test
    void formerNamesCountForStocksOfTheCatalogOnly() {
        MentionMatcher without =
                MentionMatcher.compile(List.of(), List.of(stock("600000.SH", "浦发银行")));

        assertThat(targets(without, "西泵股份公告")).isEmpty();
    }

    @Test
    void formerNamesCanBeLeftOut() {
        MentionMatcher plain = MentionMatcher.compile(List.of(), STOCKS, FormerNames.none());

        assertThat(targets(plain, "西泵股份公告")).isEmpty();
        assertThat(targets(plain, "飞龙股份公告")).isEqualTo("002536.SZ");
    }

    @Test
    void aHitByAnotherNameIsLessCertain() {
        assertThat(MATCHER.match(new CleanText("", "西泵股份与飞龙股份", List.of())))
                .extracting(Hit::confidence)
                .containsExactly(Hit.BY_OTHER_NAME, 1.0);
    }

    private static String targets(MentionMatcher matcher, String body) {
        return matcher.match(new CleanText("", body, List.of())).stream()
                .map(Hit::target)
                .collect(Collectors.joining(" "));
    }
}
