package io.conceptpulse.concept;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a source from a subject. Brokers, data vendors and publishers are listed companies too:
 * {@code 据同花顺iFinD数据} and {@code 华泰证券认为} quote them and do not report on them. Other companies that
 * state something (表示) are the subject.
 */
final class Attribution {

    private static final Pattern SOURCE =
            Pattern.compile(
                    ".*证券|同花顺|东方财富|大智慧|指南针|财富趋势|中信建投|中金公司|申万宏源|国泰君安|国泰海通|中国银河"
                            + "|人民网|新华网|中国经济网|第一财经|浙数文化|博瑞传播");

    private static final Pattern CITED_BEFORE =
            Pattern.compile("(?:据|根据|来自|援引|引用|数据来源[:：]?|来源[:：]?|转自)[“\"《]?$");

    /** Within one clause of the name; 股价 and the like show that the broker itself is meant. */
    private static final Pattern CITED_AFTER =
            Pattern.compile(
                    "^[^，,。；;！!？?\\n]{0,14}?(?:iFinD|Choice|数据|统计|认为|表示|研报|指出|分析师|首席|研究所|研究院|研究员|团队"
                            + "|提到|解读|点评|看好|预计|预测|判断|建议|维持|给予|上调|下调|称|记者|报道|[讯电](?:[，,：: ]|$))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COLON = Pattern.compile("^\\s?[:：]");

    private static final Pattern OWN_BUSINESS =
            Pattern.compile(
                    "公司|股东|净利|营收|营业收入|业绩|盈利|预增|预减|预亏|亏损|股份|股权|股价|增持|减持|回购|募资|募集|定增|发行|子公司|分公司|营业部"
                            + "|董事|监事|高管|聘任|辞职|处罚|被罚|罚款|警示函|立案|违反|违规|责令|诉讼|纠纷|仲裁|获批|获准|筹划|收购|重组|停牌|复牌"
                            + "|异动|暂停上市|退市|质押|解禁|分红|中标|拟");

    private static final Pattern OWN_FIGURES = Pattern.compile("净利|营收|营业收入|业绩|股价|股东|公司债");

    /** Companies answer investors there; what is said there is of the one that says it. */
    private static final Pattern ANSWERS =
            Pattern.compile("(?:互动|投资者(?:关系)?平台|业绩说明会|回答).*(?:表示|称)$");

    private static final Pattern DENIES =
            Pattern.compile(
                    "^\\s?[:：]\\s?(?:公司|目前|当前|现阶段|截至目前|暂时|尚|并|暂){0,3}"
                            + "(?:[不未]涉及|(?:无|没有|未|不存在|不属于|不从事)[^，,。；;！!？?\\n]{0,16}?"
                            + "(?:业务|产品|应披露|布局|开展|参与|参股|持股|持有|合作|接入|订单))");

    /** Its own forecast: nobody stands between the word and the figure, and it is one figure. */
    private static final Pattern FORECASTS =
            Pattern.compile(
                    "^(?:20\\d\\d年?(?![-—–~～至、/\\d])|[今去明]年|本年度?|年度|全年|[上下]半年|前三季度?|[一二三四首1-4]季度?|第[一二三四]季度?"
                            + "|1[-—–~～至][369]月|半年度?|H\\d|Q\\d|同比|实现|归母|归属于?[^，,。；;]{0,12}?股东的?|扣非后?|的)*"
                            + "(?:净利|营收|营业总?收入)(?![\\s\\S]*(?:分别|\\d/\\d|评级|目标价|市盈率|PE|EPS))");

    private static final Pattern FORESEES = Pattern.compile("(?:预计|称|表示)$");

    private static final int WINDOW = 40;

    private Attribution() {}

    static boolean canBeSource(String stockName) {
        return SOURCE.matcher(stockName).matches();
    }

    /** Whether the name at these offsets of the text is where a statement comes from. */
    static boolean isSource(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - 8), start);
        if (CITED_BEFORE.matcher(before).find()) {
            return true;
        }
        String after = text.substring(end, Math.min(text.length(), end + WINDOW));
        if (COLON.matcher(after).find()) {
            return !OWN_BUSINESS.matcher(after).find() && !DENIES.matcher(after).find();
        }
        Matcher cited = CITED_AFTER.matcher(after);
        return cited.find()
                && !OWN_FIGURES.matcher(cited.group()).find()
                && !ANSWERS.matcher(cited.group()).find()
                && !foreseesItsOwn(cited.group(), after.substring(cited.end()));
    }

    private static boolean foreseesItsOwn(String said, String behind) {
        return FORESEES.matcher(said).find() && FORECASTS.matcher(behind).find();
    }
}
