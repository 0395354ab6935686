package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;

/** Of whom a clause speaks that does not name the target. */
final class ClauseSubject {

    /** No catalog has them all: a company or a trade is told by how its name ends. */
    static final Cue ANOTHER =
            new Cue(
                    "^[“\"]?(?:而|但|反观|其中|原|多家|部分|不少|上游|下游)?(?!公司|该|本|上市公司|旗下|控股|子|全资|董事|大股东|机构|投资者|多家机构|市场)"
                            + "[\\p{IsHan}A-Z]{2,6}?(?:股份|科技|电子|药业|生物|集团|材料|重工|化工|智能|传媒|软件|医疗|医药|电气|动力|半导体|微电|新能|能源"
                            + "|汽车|通信|信息|光电|精工|装备|银行|厂商|厂|企业|公司|商|制造商|板块|概念股)(?!票|价|东|份|息|权|市|民|吧|指|比|本)",
                    "股份 科技 电子 药业 生物 集团 材料 重工 化工 智能 传媒 软件 医疗 医药 电气 动力 半导体 微电 新能 能源"
                            + " 汽车 通信 信息 光电 精工 装备 银行 厂 企业 公司 商 板块 概念股");

    /** A trade that begins a clause: 油服开盘怕是要哭. */
    static final Cue TRADE =
            new Cue(
                    "^(?:而|但|反观|其中)?(?:油服|锂矿|正极|三元正极|负极|隔膜|电池厂|养殖端|养殖户|屠宰厂|造纸|面板厂|券商|银行|地产|白酒|保险|航空|航运|煤炭|钢铁|水泥"
                            + "|化工|光伏|风电|储能|医药|创新药|军工|游戏|影视|黄金|稀土|有色|猪肉|种业|整车|零部件|下游|上游|中游|债主|供应商|老供应商|原供应商|外供商|代工|组装厂)"
                            + "(?!股价|公司|板块的)",
                    "油服 锂矿 极 隔膜 电池厂 养殖 屠宰 造纸 面板 券商 银行 地产 白酒 保险 航 煤炭 钢铁 水泥 化工 光伏 风电"
                            + " 储能 药 军工 游戏 影视 黄金 稀土 有色 猪肉 种业 整车 零部件 下游 上游 中游 债主 供应商 外供商 代工 组装");

    static final Cue RIVAL =
            new Cue("^[^，,]{0,4}(?:竞争对手|竞争者|头号对手|老对手|对手厂|对手(?!盘)|竞品|友商)", "竞争 对手 竞品 友商");

    /** 所谓厂区爆炸: what was said by others. */
    static final Cue REPORTED = new Cue("^[“\"]?(?:所谓|网传|传闻|关于|有关|市场传|近日流传)", "所谓 传 关于 有关");

    /** 公司不涉及Sora业务: whatever it names, it is said of whom the sentence is about. */
    static final Cue SAME = new Cue("^[“\"]?(?:本公司|公司(?=[不未无没已将拟与为的及股称]|目前|暂|尚|主)|该公司|其)", "公司 其");

    /** The longest that begins a clause, with what must not stand behind it, is shorter. */
    private static final int REACH = 20;

    private ClauseSubject() {}

    /** Whether the clause begins as one does that tells what others have said. */
    static boolean isReported(String text, Sentences.Span clause) {
        return REPORTED.begins(text, beginning(text, clause));
    }

    /** Whether the clause begins with another company or trade. */
    static boolean isAnother(String text, Sentences.Span clause) {
        Sentences.Span beginning = beginning(text, clause);
        return ANOTHER.begins(text, beginning) || TRADE.begins(text, beginning);
    }

    /** Whether the clause begins with the company that the sentence was about before it. */
    static boolean isSame(String text, Sentences.Span clause) {
        return SAME.begins(text, beginning(text, clause));
    }

    /** Whether the clause is about a rival of the target: what harms it does the target good. */
    static boolean isRival(String text, Sentences.Span clause) {
        return RIVAL.begins(text, beginning(text, clause));
    }

    /** Without blanks before it, and no more of it than a match can reach and look at. */
    private static Sentences.Span beginning(String text, Sentences.Span clause) {
        int from = clause.start();
        while (from < clause.end() && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        return new Sentences.Span(from, Math.min(clause.end(), from + REACH));
    }
}
