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
            Set.of("寒武纪 动力源 一品红 盐田港 茅台 工行 建行 农行 中行 交行 招行".split(" "));

    private static final Pattern BEFORE =
            Pattern.compile("(?:抢筹|扎堆|加仓|减仓|买入|卖出|博弈|增持|减持|入主|参股|龙头股?|要求|出逃|问询|约谈|处罚)$");

    private static final Pattern BEHIND =
            Pattern.compile(
                    "^ ?(?:[:：(（]|[AB]股|股份|股价|涨停|跌停|封板|[涨跌]超|[大收]?[涨跌]\\d|[大收][涨跌]|公告|公司(?:公告|称|表示|股)|董事|披露"
                            + "|发布公告|发公告|\\d{4}年|[上下]半年|[一二三四首]季度|前三季|[去今]年净|半?年报|业绩|净利|营收|市值|预[增减亏盈]|拟"
                            + "|控股股东|子公司|股东|实控人|母公司|停牌|复牌|终止|筹划|中标|减持|增持|回购|定增|重组|收购|获批|遭股东|核实|回复|回应|Q\\d)");

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
        return BEHIND.matcher(text.substring(end, Math.min(text.length(), end + 8))).find()
                || BEFORE.matcher(text.substring(Math.max(0, start - 4), start)).find();
    }
}
