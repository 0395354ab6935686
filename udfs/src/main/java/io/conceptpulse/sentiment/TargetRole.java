package io.conceptpulse.sentiment;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;

import java.util.regex.Pattern;

/** What part a target plays in a clause that names it: not everything said there is said of it. */
enum TargetRole {
    /** The clause is about it. */
    SUBJECT,
    /** Another is measured by it (跑赢液冷, 不如液冷): good for the other is bad for it. */
    STANDARD,
    /** As {@link #STANDARD}, and what follows goes on comparing: 相比液冷，…. */
    COMPARED,
    /** Another takes something from it or acts against it: 抢走液冷的份额. */
    VICTIM,
    /** Another must give it something: 向液冷赔偿. */
    RECIPIENT,
    /** A court found for it; what follows is about the one that lost. */
    WINNER,
    /** Something leaves it, and what follows tells where that goes: 资金从液冷流出. */
    ORIGIN,
    /** Money leaves it for another: 资金流出液冷，涌入风冷. */
    FORSAKEN,
    /** The name is part of another thing's (液冷大厦), or it has nothing to do with what is told. */
    PART_OF_NAME;

    private static final int BEFORE = 12;
    private static final int AFTER = 4;

    /** How far an opinion behind a broker's colon is read. */
    private static final int OPINION = 60;

    private static final String ENDS = "。！？!?；;\n";

    /** How far behind a name it stands where what comes from there goes. */
    private static final int FLOW = 14;

    /** The longest title of a film or play that is looked for around a name. */
    private static final int LONGEST_WORK = 20;

    static final Cue COMPARES = new Cue("(?:相比于?|相较于?|较之|比起)(?:[^，,]{0,6}的)?[“\"「]?$", "比较");

    static final Cue MEASURES =
            new Cue(
                    "(?:比(?:[^，,]{0,6}(?:对手|同行))?|不如|不及|逊于|逊色于|弱于|低于|少于|跑输|落后于?|不敌|输给|败给|优于|好于|强于|高于|快于|大于|跑赢"
                            + "|领先于?|超越|超过|反超|赶超|击败|战胜|打败|打懵|碾压|完胜|高出|多出|胜过|压过|甩开|盖过|力压)了?(?:[^，,]{0,6}的)?[“\"「]?$",
                    "比如及于输后敌败赢先超胜碾懵高多压甩盖");

    static final Cue HARMS =
            new Cue(
                    "(?<![不未没免难])(?:取代|替代|替换|抢走|抢占|抢食|蚕食|挤压|挤占|瓜分|围剿|围攻|制裁|处罚|起诉|状告|封杀|打压"
                            + "|做空|狙击|抛弃|弃用|通报|点名|拖累|挖来|挖走|挖角|夺走|分食|撤离|逃离|减配|减仓|抛售|退出|砸盘)(?:了|掉)?[“\"「]?$",
                    "代替抢食挤瓜围裁罚诉告杀压空狙弃报点累挖夺分离减抛退砸");

    private static final Pattern GIVES =
            Pattern.compile("赔偿|赔付|补偿|支付|采购|订购|下单|注资|增资|让利|倾斜|输血|转移|切换|集中|道歉|求援");

    /** What others let go of comes to it. */
    static final Cue TAKES =
            new Cue(
                    "(?:流向|转向|转投|切换至|切换到|涌入|涌向|扑向|投向|给了|留给|让位(?:于|给)|改投|改用|换用|倒向|投奔|杀入|加仓|增配|回流|青睐|利好|转战|扎进|扎堆|杀向|低吸|埋伏|潜伏"
                            + "|(?<![不未勿别])(?:追逐|抢筹|追捧)|弃[^，,]{2,9}[追买抢])"
                            + "了?(?:[^，,]{0,8}的)?[“\"「]?$",
                    "向投切涌扑给位改换奔杀仓配回青利战扎低伏追抢弃");

    /** The court finds for the one whose right was hurt. */
    private static final Pattern RULING = Pattern.compile("判决|终审|一审|二审|裁定|判定|认定|须赔|败诉");

    static final Cue HURT_RIGHT = new Cue("(?:侵犯|侵害|抄袭|盗用|窃取)了?[“\"「]?$", "侵抄盗窃");

    /** 双子座Gemini, 老将Kimi: a name of somebody else. */
    static final Cue SOMEBODY =
            new Cue(
                    "(?:双子座|皮卡丘|变形金刚|红富士|老将|车手|球员|歌手|演员|导演|网友|主播|选手|教授|院士|女星|男星|小狗|猫咪|昵称|绰号|网名|名叫)[“\"「]?$",
                    "座皮形红将手员演友播教士星狗猫称号名");

    /** 云栖证券发布研报: it says something of others. */
    private static final Pattern SPEAKER =
            Pattern.compile("^(?:的?(?:研报|首席|分析师|研究员|研究所|团队|策略)|发布研报|提示|认为|指出[，,：:])");

    /** 云栖证券：看好…: not a word of itself. */
    static final Cue OPINION_BEGINS =
            new Cue(
                    "^[:：][“\"「]?(?:(?:继续|持续|坚定|长期|依然|仍然?|重点|首次)*(?:看好|看多|看空|推荐|覆盖|关注(?!函|到))|建议|首予|维持(?!.{0,12}不良)"
                            + "|[上下]调[^，,]{2,16}(?:评级|目标价))",
                    "看好 看多 看空 推荐 覆盖 关注 建议 首予 维持 调");

    /** What brokers speak of where they speak of others. */
    static final Cue OF_OTHERS =
            new Cue(
                    "板块|行业|有望|评级|机会|配置|布局|景气|拐点|估值|A股|美股|港股|大盘|指数|美联储|降息|降准|价格",
                    "板业望级会置局气点值股盘数储息准格");

    /** What a company tells of itself. */
    static final Cue OF_ITSELF =
            new Cue(
                    "公司|净利|营收|业绩|亏|被|因|拟|股东|不良率|回购|收购|罚|立案|董事|高管|行长|总裁|辞|减持|增持(?!评级)|分红|终止|佣金|违规|警示"
                            + "|子公司|中标|获批|定增|发行|配股|债券|质押|解禁|诉讼|仲裁|合并|重组|停牌|复牌|计提|减值|处分|聘任|选举",
                    "公司 净利 营收 业绩 亏 被 因 拟 股东 不良率 回购 收购 罚 立案 董事 高管 行长 总裁 辞 减持 增持 分红"
                            + " 终止 佣金 违规 警示 中标 获批 定增 发行 配股 债券 质押 解禁 诉讼 仲裁 合并 重组 停牌 复牌"
                            + " 计提 减值 处分 聘任 选举");

    static final Cue BROKER = new Cue("(?:证券|研究|投研|基金|期货|中金|资本|银行|高盛|瑞银|大摩|小摩|野村)$", "证研基期金资银高摩野");

    /** Such a house speaks of itself as often as of others. */
    private static final Cue BANK = new Cue("(?:银行|资本)$", "银资");

    /** 故障件并非甲供货. */
    static final Cue NOT_CONCERNED = new Cue("(?:并非|并不是|而非|不是)[“\"「]?$", "非是");

    private static final Pattern UNRELATED = Pattern.compile("(?:等|公司)?(?:无关|没有关系|毫无关|并无关)");

    /** 前十大股东没有一家减仓甲. */
    static final Cue NOBODY = new Cue("(?:没有|无一|未见|没|未)[^，,]{0,4}[^，,]{2}(?:了|掉)?[“\"「]?$", "没无未");

    /** What lets go of it. */
    static final Cue FORSAKES =
            new Cue("(?:净?流出|撤出|撤离|逃离|抛弃|(?:资金|主力|游资|机构|外资|北向)[^，,]{0,4}弃)了?[“\"「]?$", "流撤逃弃");

    /** 资金从液冷切换至风冷. */
    static final Cue MONEY = new Cue("资金|主力|游资|机构|外资|北向|融资", "资 主力 机构 北向");

    static final Cue FLOWS_OFF =
            new Cue("^[^，,]{0,4}(?:净?流出|撤出|撤离|出逃|切换|转向|转投|转战|流向|涌向)", "流 撤 出逃 切换 转 涌向");

    /** Tells where it goes. */
    static final Cue GOES_TO =
            new Cue(
                    "^[^，,]{0,4}(?:涌入|涌向|转投|转向|转战|切换|流入|流向|扑向|投向|杀入|杀向|加仓|追逐|抢筹)",
                    "涌 转 切换 流入 流向 扑 投向 杀 加仓 追 抢");

    static final Cue LEAVES = new Cue("(?:从|自|由)[“\"「]?$", "从自由");

    static final Cue LONGER_NAME =
            new Cue(
                    "^(?:大厦|大楼|中心(?!化)|广场|大学|学院|医院|体育馆|体育场|大道|路口|地铁|杯|球场|剧院|酒店|小区|社区|度(?!假?[^旋])|总动员|玩具|手办"
                            + "|产业园|科技园|论坛|峰会|研讨会|博览会|展会|沙龙|镇|村|县|街道|大桥|水库|间(?:隔夜|市场|拆借|同业|债)|卡|存单|柜台|乐园|展厅|图书馆|奖学金|基金会|公益|附近|路段|加油站|某?支行|网点|营业厅|热水器|门口|车站|机场)",
                    "大 中心 广场 学院 医院 体育 路 地铁 杯 球场 剧院 酒店 小区 社区 度 总动员 玩具 手办 产业园 科技园 论坛 峰会 研讨"
                            + " 博览 展 沙龙 镇 村 县 街道 水库 间 卡 存单 柜台 乐园 图书馆 奖学金 基金会 公益 附近 加油站 支行 网点"
                            + " 营业厅 热水器 门口 车站 机场");

    /** 《鸿蒙初辟》 is a play. A title that is the name alone may be its product. */
    private static boolean isInTitleOfWork(String text, Sentences.Span clause, Hit hit) {
        int from = Math.max(clause.start(), hit.offset() - LONGEST_WORK);
        int end = hit.offset() + hit.length();
        String before = text.substring(from, hit.offset());
        int open = before.lastIndexOf('《');
        if (open < 0) {
            return false;
        }
        String after = text.substring(end, Math.min(text.length(), end + LONGEST_WORK));
        int close = after.indexOf('》');
        boolean inside = open > before.lastIndexOf('》') && close >= 0;
        return inside && (open < before.length() - 1 || close > 0);
    }

    /**
     * @param hit the first of the target's names in the clause
     */
    static TargetRole of(String text, Sentences.Span clause, Hit hit) {
        int from = Math.max(clause.start(), hit.offset() - BEFORE);
        int end = hit.offset() + hit.length();
        String before = text.substring(from, hit.offset());
        String after = text.substring(end, Math.min(text.length(), end + AFTER));
        if (LONGER_NAME.isIn(after) || isInTitleOfWork(text, clause, hit)) {
            return PART_OF_NAME;
        }
        if (SOMEBODY.isIn(before)) {
            return PART_OF_NAME;
        }
        String name = text.substring(hit.offset(), end);
        if (BROKER.isIn(name)
                && (SPEAKER.matcher(after).find() || speaksOfOthers(name, text, end))) {
            return PART_OF_NAME;
        }
        if (TAKES.isIn(before)) {
            return RECIPIENT;
        }
        if (HURT_RIGHT.isIn(before) && RULING.matcher(clause.in(text)).find()) {
            return WINNER;
        }
        if (COMPARES.isIn(before)) {
            return COMPARED;
        }
        if (MEASURES.isIn(before)) {
            return STANDARD;
        }
        if (NOT_CONCERNED.isIn(before) || UNRELATED.matcher(after).lookingAt()) {
            return PART_OF_NAME;
        }
        if (FORSAKES.isIn(before)) {
            return NOBODY.isIn(before) ? SUBJECT : FORSAKEN;
        }
        if (HARMS.isIn(before)) {
            return NOBODY.isIn(before) ? SUBJECT : VICTIM;
        }
        if (before.endsWith("向") && GIVES.matcher(clause.in(text)).find()) {
            return RECIPIENT;
        }
        if (!LEAVES.isIn(before)) {
            return SUBJECT;
        }
        String flow = text.substring(end, Math.min(clause.end(), end + FLOW));
        return MONEY.isIn(before) && FLOWS_OFF.isIn(flow) ? FORSAKEN : ORIGIN;
    }

    /** Whether a clause tells where that goes which has left the target. */
    static boolean tellsWhither(String text, Sentences.Span clause) {
        return GOES_TO.begins(text, clause);
    }

    /** What stands behind the colon of a broker, to the end of the sentence or of what is read. */
    private static boolean speaksOfOthers(String name, String text, int colon) {
        if (colon >= text.length() || text.charAt(colon) != '：' && text.charAt(colon) != ':') {
            return false;
        }
        int to = colon;
        int limit = Math.min(text.length(), colon + OPINION);
        while (to < limit && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        String said = text.substring(colon, to);
        boolean others = !BANK.isIn(name) || OF_OTHERS.isIn(said);
        return OPINION_BEGINS.isIn(said) || others && !OF_ITSELF.isIn(said);
    }
}
