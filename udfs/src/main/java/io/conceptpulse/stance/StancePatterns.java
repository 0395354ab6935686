package io.conceptpulse.stance;

import io.conceptpulse.news.Cue;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which {@link StanceRules} judges a {@link MarkedSentence} with roles. {@code X} is
 * the board, {@code Y} another board, {@code S} the stock, {@code T} another stock, {@code ~} a
 * character that does not part clauses, and {@code `} one that is no other board either; a capital
 * letter that is meant is written by its number. A pattern ties the words to the board: that a
 * sentence holds 不涉及 somewhere says nothing of what it is that is not involved.
 */
final class StancePatterns {

    /** 并非不涉及 and 有没有 negate nothing. */
    private static final String NOT = "(?<![非是有])(?:未|没有|没|无|未曾|暂不|尚不|均不|不)";

    private static final String ADVERB =
            "(?:直接(?:或|和|及)间接|间接|曾|有|直接|实际|单独|再|能|能够|存在|会|正式|对外|独立|任何|进行|可|具体){0,2}";
    private static final String BUSINESS =
            "(?:涉及|涉足|开展|从事|生产|布局|参与|拥有|应用|用于|销售|研发|研制|提供|进入|属于|持有|具备|签署|签订"
                    + "|经营|投资|供应|供货|合作|产销|制造|介入|切入|包含|包括|涵盖|含有?|参股|入股|接入)";

    private static final String MATTER = "(?:业务|产品|收入|合作|订单|项目|关系|技术|布局|服务|领域|生产|研发|资产|概念|关联|相关)";

    static final Cue DENIAL =
            cue(
                    "未没无不否澄辟蹭失谣虚",
                    NOT + ADVERB + BUSINESS + "~{0,30}X",
                    "(?<!有)(?:没有|不存在|暂无|并无|尚无|不具备)~{0,16}X~{0,12}" + MATTER,
                    "(?:^|[^、毫全有])无(?:任何|相关|直接|实质|国内外|对外|从事|涉及|与){0,2}X~{0,12}" + MATTER,
                    "[与和同跟对]X~{0,16}(?:无关|没有|不存在|并无|尚无|暂无|无(?:任何|直接|业务|实质|关联|合作)"
                            + "|未(?:签|开展|建立|发生|有|形成|达成|产生|进行))",
                    "(?:未|没有|不)曾?[与和同向对为给]X",
                    "X~{0,14}(?:公司|均|并|也|暂|尚|目前){0,3}(?:未|没有|不)"
                            + ADVERB
                            + "(?:涉及|涉足|开展|从事|布局|参与|介入)(?:[该此上述]?(?:类|项|等)?(?:业务|领域|产品))?[”\"」]?$",
                    "(?<![不非])否认(?!~{0,14}(?:退出|出售|放弃|终止|停|不))~{0,16}X",
                    "(?:澄清|辟谣)~{0,10}X(?:业务|概念|产品|领域|相关|等){0,3}的?(?:不实|谣言|失实|误传)",
                    "X(?:业务|概念|产品|领域|相关|等){0,3}的?(?:传闻|传言|消息|报道|说法)~{0,6}(?:不实|失实|不属实|谣言|虚假)",
                    "不(?:是|属于|属|应归入|归属于?)~{0,10}X",
                    "X[^。；;]{0,40}相关(?:信息|报道|内容|传闻|消息)~{0,4}(?:不实|虚假|谣言|失实)",
                    "(?:澄清|声明|公告|表示|称)~{0,8}(?<![不未没])蹭~{0,4}X~{0,4}热点~{0,4}(?:不实|情况不存在)");

    /** Who only 被曝 or 被质疑 is not found to have done it. */
    static final Cue HYPED = cue("蹭 夸大", "(?<![不未没])(?:蹭|夸大)~{0,6}X");

    static final Pattern FOUND = Pattern.compile("认定|处罚|罚款|被罚|警示|监管函|通报批评|立案|谴责|责令");

    static final Pattern ONLY_SAID = Pattern.compile("被曝|质疑|是否|问询|涉嫌|疑似");

    /** What the company does not do it may still supply: 不直接从事X，但为其供货. */
    static final Cue BUT = new Cue("不直接[^。]{0,40}(?:但|不过|仅)", "不直接");

    /**
     * What comes before the board in its clause and leaves nothing to confirm or to claim: a
     * negation that governs something else than the patterns of denial know, what is over, and the
     * business of a shareholder or of a company that is not controlled.
     */
    static final Cue NOT_ITS_OWN =
            cue(
                    "不 未 无 没 很少 极少 剔除 并非 拒绝 曾 此前 过去 历史 控制人 实控人 股东 持股平台 参股 关联方",
                    "(?<![非是有])(?:[不未没]|(?<!全)无)(?!仅|断|但|只|少|同|限|锈|久|来|人|线|尘|源|菌|纺)~{0,24}X",
                    "(?:很少|极少|剔除|并非|拒绝)~{0,24}X",
                    "(?:曾经?|此前|过去|历史上)~{0,6}" + BUSINESS + "~{0,16}X",
                    "(?:实际控制人|实控人|股东|持股平台|参股(?:公司|基金|企业)?|关联方)(?:旗下|控制的)?~{0,14}X");

    /** 公司曾投资X，目前已退出. */
    static final Cue SINCE_OVER =
            cue(
                    "退出 剥离 处置 出售 清算 终止 停止 注销 破产 中止 暂缓",
                    "X[^。；;]{0,24}(?:目前|现|已|均|该业务|项目)[^。；;]{0,12}(?:退出|剥离|处置|出售|清算|终止|停止|注销|破产|中止|暂缓)");

    /** 因蹭X热点，证监局对S罚款: the regulator says that there was nothing behind it. */
    static final Cue BLAMED =
            cue("蹭", "(?<![不未没])蹭~{0,4}X~{0,4}热点[^。；;TY]{0,24}对S[^。；;]{0,20}(?:罚|警示|立案|监管)");

    /** A denial that can be nobody's but the company's, whoever reports it. */
    static final Pattern PLAIN_DENIAL = Pattern.compile("涉及|涉足|属于|无关|否认|澄清|辟谣|不实|失实|不存在|蹭");

    static final Cue NOT_MASS_PRODUCED =
            cue("未 没有", "(?:尚未|暂未|未|没有)(?:实现|完成|达到|进入)~{0,16}X~{0,16}(?:批量|量产|销售|供货|试产|商用)");

    static final Pattern LITTLE =
            anyOf(
                    "X~{0,24}(?:尚未|暂未|未|仍未|没有|暂无|尚无|无)~{0,8}"
                            + "(?:收入|订单|批量|量产|销售|供货|盈利|利润|投产|落地|商用|商业化|业绩|合同)",
                    "X[^；;。]{0,40}(?:收入|营收|销售额|占比|比重|比例|产值)[^；;。]{0,14}"
                            + "(?:极低|较低|很低|极小|较小|很小|不足|低于|不超过|不到|仅占|仅为|微小|有限)",
                    "(?:收入|占比|比重)~{0,4}(?:仅|不足|低于)~{0,8}X",
                    "X[^。；;]{0,30}(?:尚未|暂未|仍未|还未|目前未|尚无|暂无)[^，。；;]{0,8}"
                            + "(?:收入|订单|批量|量产|销售|供货|盈利|利润|投产|落地|商用|业绩)",
                    "X~{0,24}(?:(?:研发|试制|送样|样品|样机|验证|测试|试产|实验|试验|论证|起步|前期|早期|推广|筹备|规划|在建|小批量)~{0,6}阶段|处于~{0,8}(?:研发|前期|早期|起步))",
                    "X~{0,20}(?:不构成|不会|没有|无)~{0,20}影响");

    static final Pattern PLANNED =
            anyOf(
                    "将~{0,24}X",
                    "(?:理论上|潜在|框架(?:协议|合作)|意向)",
                    "(?:拟|计划|筹划|规划|有意|力争|筹备|有望|可望)[^。；;]{0,60}X");

    /** What an investor says is no word of the company. */
    static final Cue ASKS = new Cue("^问[:：]|提问|请问|听说|希望公司", "问 听说 希望公司");

    static final Cue QUESTION = cue("是否 请问 要求 能否", "是否", "请问", "要求~{0,12}(?:说明|核实|披露)", "能否");

    /** The market looks at a board: that is no word on the company's business. */
    static final Pattern ATTENTION =
            Pattern.compile("关注|热议|热度|传闻|传言|报道|热点|媒体|网传|市场(?:上)?(?:关于|对)|被列|列为|列入|归类|聚焦|论坛|股吧|炒作");

    static final Cue LISTED =
            cue(
                    "列 归 划入 视为 认定为 称为 纳入",
                    "(?:列为|列入|归类为|归入|划入|视为|认定为|称为|纳入)~{0,8}X~{0,4}(?:概念|板块|龙头|个股|相关)");

    /** 不再列入, 误列为, 移出. */
    static final Pattern NOT_LISTED = Pattern.compile("[不未误错无]|移出|剔除|没有");

    /** What is denied is not the business: 事故不涉及液冷产线, 没有停止液冷业务. */
    static final Pattern OTHER_THAN_BUSINESS =
            Pattern.compile(
                    "^(?:本次|此次|上述|该事项|事故|裁员|涉诉|诉讼|处罚|问询|[^，,]{0,4}专利)|以外|仅|停产|停止|停工|放弃|退出|出售|产线|明细"
                            + "|同业竞争|重大事项|有没有|影响|不排除|实际控制人|土地|厂房|因");

    static final Pattern ENDED =
            anyOf(
                    "终止|取消|清算|破产|解除|撤销|放弃|退出|剥离|转让|减持|出售|注销|亏损|处罚|立案|诉讼|担保|质押"
                            + "|误导|未准确|不准确|标的公司|交易对方|文章|公众号"
                            + "|竞争对手|后者|并非|不是|而非|若|如果|未来|不排除|否决|替代|冲击",
                    "(?:客户|供应商)(?!X)~{0,20}X",
                    "X~{0,20}(?:供应商|客户)(?:为|是|有|包括)");

    /** 鹤壁煤化工有限公司, 机器人学会: the board's name is part of another's. */
    static final Cue PART_OF_A_NAME =
            cue("有限 股份公司 集团 研究院 学会 协会 基金 ETF", "X~{0,8}(?:有限|股份公司|集团|研究院|学会|协会|基金|E\\x54F)");

    private static final String DOES =
            "(?:布局|开展|从事|生产|研发|推出|量产|供货|应用于|用于|涉及|切入|提供|具备|拥有|主营|销售|签订|签署|签|中标|供应"
                    + "|承接|交付|掌握|建设|运营|送样|导入|深耕|发力|聚焦|进军|涉足|卡位|加码|发布|落地|入局|参与|投建|扩产|拓展|建造|接入|适配|上线|搭载|部署|投资(?!者))";

    /** What stands behind the board and is not its business: 低空经济金融服务, 人形机器人企业的融资租赁. */
    private static final String NO_BUSINESS =
            "(?!行业|板块|概念|指数|市场|赛道|需求|(?:企业|产业链|产业)?的?(?:融资|金融|信贷|租赁|保险|主题))";

    static final Pattern CONFIRMATION =
            anyOf(
                    DOES + "~{0,24}X" + NO_BUSINESS,
                    "X~{0,16}(?:产品|业务|技术|项目|服务|方案|系统|设备|客户|供应链|订单|材料|器件|组件|零部件|协议|合同)~{0,16}"
                            + "(?:已|正|实现|进入|完成|批量|量产|供货|应用|收入|占比|增长|交付|投产|中标|送样|签|推进|布局|涉及|旺盛|突破)",
                    "(?:签订|签署|中标|获得?|拿下|收到|承接)~{0,20}X~{0,20}(?:合同|协议|订单|项目)",
                    "(?:是|为)~{0,4}X~{0,8}(?:合作伙伴|代理商|服务商)");

    private static final String LIST = "(?:[TS]`{0,14}[、，,和及]){0,30}";

    /** Of a stock that stands right behind the board: 液冷龙头甲. */
    static final Cue CLAIM_BEHIND =
            cue(
                    "龙头 概念股 巨头 领军企业 商 核心标的 第一股",
                    "(?<!不是)(?<!非)X(?:行业|产业链|概念|板块|领域)?(?:龙头|概念股|巨头|领军企业|供应商|核心标的|第一股|厂商|制造商|服务商)"
                            + "(?:股|企业|公司)?[“”\"]?S");

    /** Of a stock that stands before it. */
    static final Cue CLAIM_BEFORE =
            cue(
                    "" + MarkedSentence.THIS_STOCK,
                    "S~{0,12}(?<![不非未])(?:是|为|作为|系|属于)~{0,12}X~{0,8}(?:龙头|概念|供应商|标的|厂商|领军|巨头)",
                    "S~{0,14}" + DOES + "~{0,14}X" + NO_BUSINESS,
                    "S~{0,6}(?:获|拿下|斩获)~{0,10}X~{0,6}(?:订单|合同|大单)(?!的|传)",
                    "S(?:[、和及]T){0,12}等?~{0,8}X~{0,3}(?:概念股|龙头|产业链公司|厂商|题材股)");

    private static final String MOVES =
            "(?:涨|跌|走强|走弱|走高|走低|活跃|拉升|爆发|异动|反弹|回暖|冲高|强势|掀|低迷|回调|升温|飙升|震荡|分化|中[，,])";

    /** Lists of stocks: no other board may stand between, to which they could belong. */
    static final Cue LISTED_STOCKS =
            cue(
                    "概念 板块 公司： 公司: 个股： 个股: 标的 企业： 企业: 议关注 荐关注 重点 受益公司",
                    "X(?:概念股|概念板块|概念|板块)`{0,10}"
                            + MOVES
                            + "(?:(?!另外|此外|同时|消息面|逆市|逆势|转向|而|则|却|板块|沪指|深成指|创业板指|指数|大盘|权重|两市|拖累)[^Y股。；;]){0,160}?S(?!则|却|反而)",
                    "X(?:板块|产业链|行业)?概念股`{0,12}[，,：:]?(?:其中|如)?[，,]?" + LIST + "S",
                    "X(?:相关|受益|产业链){0,2}(?:公司|个股|标的|企业|上市公司)[：:]" + LIST + "S",
                    "(?<![、和及与])X(?![、和及与])[^Y。；]{0,40}(?:建议关注|推荐关注|重点关注|重点推荐|相关标的|受益标的|核心标的|受益公司)[^Y。；TS]{0,12}"
                            + LIST
                            + "S");

    /** What a list of stocks is told for may be that they do not belong there. */
    static final Pattern RETRACTS = Pattern.compile("否认|澄清|辟谣|(?:不|未|没有)(?:涉及|涉足|参与|从事|开展)");

    private StancePatterns() {}

    private static Cue cue(String needed, String... alternatives) {
        return new Cue(anyOf(alternatives).pattern(), needed);
    }

    private static Pattern anyOf(String... alternatives) {
        return Pattern.compile(
                Stream.of(alternatives)
                        .map(StancePatterns::withMarks)
                        .reduce((a, b) -> a + '|' + b)
                        .orElseThrow());
    }

    private static String withMarks(String pattern) {
        return pattern.replace("`", "[^，,；;：:。！!？?\nY]")
                .replace('Y', MarkedSentence.BOARD)
                .replace("~", "[^，,；;：:。！!？?\n]")
                .replace('X', MarkedSentence.THIS_BOARD)
                .replace('S', MarkedSentence.THIS_STOCK)
                .replace('T', MarkedSentence.STOCK);
    }
}
