package io.conceptpulse.sentiment;

import io.conceptpulse.news.Sentences;

import java.util.regex.Pattern;

/** Of whom a clause speaks that does not name the target. */
final class ClauseSubject {

    /** No catalog has them all: a company or a trade is told by how its name ends. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "^[“\"]?(?:而|但|反观|其中|原|多家|部分|不少|上游|下游)?(?!公司|该|本|上市公司|旗下|控股|子|全资|董事|大股东|机构|投资者|多家机构|市场)"
                            + "[\\p{IsHan}A-Z]{2,6}?(?:股份|科技|电子|药业|生物|集团|材料|重工|化工|智能|传媒|软件|医疗|医药|电气|动力|半导体|微电|新能|能源"
                            + "|汽车|通信|信息|光电|精工|装备|银行|厂商|厂|企业|公司|商|制造商|板块|概念股)(?!票|价|东|份|息|权|市|民|吧|指|比|本)");

    /** A trade that begins a clause: 油服开盘怕是要哭. */
    private static final Pattern TRADE =
            Pattern.compile(
                    "^(?:而|但|反观|其中)?(?:油服|锂矿|正极|三元正极|负极|隔膜|电池厂|养殖端|养殖户|屠宰厂|造纸|面板厂|券商|银行|地产|白酒|保险|航空|航运|煤炭|钢铁|水泥"
                            + "|化工|光伏|风电|储能|医药|创新药|军工|游戏|影视|黄金|稀土|有色|猪肉|种业|整车|零部件|下游|上游|中游|债主|供应商|老供应商|原供应商|外供商|代工|组装厂)"
                            + "(?!股价|公司|板块的)");

    private static final Pattern RIVAL =
            Pattern.compile("^[^，,]{0,4}(?:竞争对手|竞争者|头号对手|老对手|对手厂|对手(?!盘)|竞品|友商)");

    /** 所谓厂区爆炸: what was said by others. */
    private static final Pattern REPORTED = Pattern.compile("^[“\"]?(?:所谓|网传|传闻|关于|有关|市场传|近日流传)");

    private ClauseSubject() {}

    /** Whether the clause begins as one does that tells what others have said. */
    static boolean isReported(String text, Sentences.Span clause) {
        return REPORTED.matcher(text).region(start(text, clause), clause.end()).lookingAt();
    }

    /** Whether the clause begins with another company or trade. */
    static boolean isAnother(String text, Sentences.Span clause) {
        int from = start(text, clause);
        return ANOTHER.matcher(text).region(from, clause.end()).lookingAt()
                || TRADE.matcher(text).region(from, clause.end()).lookingAt();
    }

    /** Whether the clause is about a rival of the target: what harms it does the target good. */
    static boolean isRival(String text, Sentences.Span clause) {
        return RIVAL.matcher(text).region(start(text, clause), clause.end()).lookingAt();
    }

    private static int start(String text, Sentences.Span clause) {
        int from = clause.start();
        while (from < clause.end() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return from;
    }
}
