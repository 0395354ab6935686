package io.conceptpulse.concept;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stocks whose name is a word or place of everyday language: 驱动力, 太阳能, 连云港. Such a name means the
 * company only where what is beside it speaks of one; its code counts everywhere.
 *
 * <p>A name is a word where HanLP's core dictionary has it and knows it best as something else than
 * a proper name. The dictionary has single words only; {@link #PHRASES} are names of two words that
 * are said together of other things.
 */
final class EverydayName {

    private static final Set<String> PHRASES =
            Set.of(
                    ("新世界 新产业 新动力 新天地 创世纪 红太阳 大消费 电子城 金融街 线上线下 首都在线 财富趋势 绿色动力 新兴装备 数字认证 建设工业 智慧能源"
                                    + " 智慧农业 数码科技 美丽生态 国际医学 医药生物 现代投资 公用事业 城市传媒 航天发展 航天科技 航天工程 西部创业"
                                    + " 中国医药 中国稀土 中国卫星 中国软件 中国黄金 中国电影")
                            .split(" "));

    /** Words of the dictionary under which today hardly anything but the company is meant. */
    private static final Set<String> BETTER_KNOWN =
            Set.of("五粮液 寒武纪 动力源 一品红 盐田港 茅台 工行 建行 农行 中行 交行 招行".split(" "));

    private static final Pattern BEFORE =
            Pattern.compile("(?:抢筹|扎堆|加仓|减仓|买入|卖出|博弈|增持|减持|入主|参股|龙头股?|要求|出逃|问询|约谈|处罚)$");

    /** Names of sectors and goods too, which rise and fall as well: 机器人走强, 农产品领涨. */
    private static final Set<String> SECTORS =
            Set.of("机器人 太阳能 农产品 新产业 医药生物 公用事业 大消费 智慧能源 智慧农业".split(" "));

    /** Names of trades begin so; their trade has records too: 中国电影创历史新高. */
    private static final String OF_THE_COUNTRY = "中国";

    private static final Pattern BEHIND =
            Pattern.compile(
                    "^ ?(?:[:：(（]|[AB]股|股份|股价|涨停|跌停|封板|公告|公司(?:公告|称|表示|股)|董事|披露"
                            + "|发布公告|发公告|\\d{4}年|[上下]半年|[一二三四首]季度|前三季|[去今]年净|半?年报|业绩|净利|营收|市值|预[增减亏盈]|拟"
                            + "|控股股东|子公司|股东|实控人|母公司|停牌|复牌|终止|筹划|中标|减持|增持|回购|定增|重组|收购|获批|遭股东|核实|回复|回应|Q\\d"
                            + "|(?:再度?|登上|现身)?龙虎榜|换手率|炸板)");

    private static final String MOVE =
            "[大收]?[涨跌](?:[超逾近停]|幅[达超逾近]|\\d)|[大收][涨跌](?!价)|触及[涨跌]停|封[涨跌]|封死|炸板|拉升|跳水|走[高低强弱]"
                    + "|领[涨跌](?![全楼房])|跟[涨跌]|冲高|下挫|翻[红绿]|快速(?:拉|上|下|走)|[上下]探|涨[幅停]|跌[幅停]";

    /** What shares do in the words of those who watch the tape. */
    private static final Pattern MOVES =
            Pattern.compile(
                    "^ ?(?:[大收]?[涨跌][超\\d]|[大收][涨跌]"
                            + "|等?(?:近?\\d+[只股家]|多[只股家]|个股|股票)?"
                            + "(?:盘中|早盘|午后|尾盘|开盘|竞价|短线|直线|一度|双双|集体|纷纷|均|强势|再度|继续|持续|震荡|快速|大幅){0,3}"
                            + "(?:"
                            + MOVE
                            + ")"
                            + "|一字(?:板|[涨跌]停|封)|(?:斩获|晋级|录得|走出|收获|实现)?[\\d一二三四五六七八九十]{1,2}(?:连板|连[涨跌]停|天\\d{1,2}板)"
                            + "|获[^，,。；、\\n]{0,6}?(?:净买|买入|抢筹)|获融资(?:净|买|客|资金|余)|遭[^，,。；、\\n]{0,4}?(?:净卖|卖出|抛售)"
                            + "|(?:盘中|双双|早盘|午后)(?:再度?|续)?(?:创|刷新).{0,4}?新[高低](?![\\p{IsHan}]))");

    private static final Pattern RECORD =
            Pattern.compile(
                    "^ ?(?:再度?|续|双双)?(?:创|刷新)(?:下|出|了)?"
                            + "(?:(?:历史|阶段性?|年内|近.{1,3}|上市以来)新[高低]|新[高低](?!\\p{IsHan}))");

    /** What an item of a list may be followed by: its comma, the end of the list, what all did. */
    private static final Pattern BEHIND_ITEM =
            Pattern.compile("^ ?(?:$|[^\\p{IsHan}\\p{IsLatin}\\d]|等|[和及与]|以及|" + MOVE + ")");

    private static final Pattern BEFORE_ITEM =
            Pattern.compile("(?:^|[^\\p{IsHan}]|其中|龙头股?|个股|概念股|股票|包括|以及|[和及与]) ?$");

    /** Characters behind the name that are looked at. */
    private static final int WINDOW = 16;

    private EverydayName() {}

    /**
     * @param name folded
     */
    static boolean is(String name) {
        if (PHRASES.contains(name)) {
            return true;
        }
        CoreDictionary.Attribute word = CoreDictionary.get(name);
        return word != null && !BETTER_KNOWN.contains(name) && !isProperName(word);
    }

    private static boolean isProperName(CoreDictionary.Attribute word) {
        int proper = 0;
        for (int i = 0; i < word.nature.length; i++) {
            Nature nature = word.nature[i];
            if (nature.startsWith("nz") || nature.startsWith("nt")) {
                proper += word.frequency[i];
            }
        }
        return 2 * proper >= word.totalFrequency;
    }

    static boolean meansTheCompany(String text, int start, int end) {
        String behind = text.substring(end, Math.min(text.length(), end + WINDOW));
        return BEHIND.matcher(behind).find()
                || moves(text.substring(start, end), behind)
                || BEFORE.matcher(text.substring(Math.max(0, start - 4), start)).find();
    }

    private static boolean moves(String name, String behind) {
        if (SECTORS.contains(name)) {
            return false;
        }
        return MOVES.matcher(behind).find()
                || (!name.startsWith(OF_THE_COUNTRY) && RECORD.matcher(behind).find());
    }

    /** Whether the name is whole as an item of a list: 天津港 in 天津港、日照港跟涨. */
    static boolean isItem(String text, int start, int end) {
        return BEFORE_ITEM.matcher(text.substring(Math.max(0, start - 4), start)).find()
                && BEHIND_ITEM
                        .matcher(text.substring(end, Math.min(text.length(), end + WINDOW)))
                        .find()
                && !SECTORS.contains(text.substring(start, end));
    }
}
