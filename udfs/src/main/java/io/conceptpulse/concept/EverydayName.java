package io.conceptpulse.concept;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Stocks whose name is a word or place of everyday language: 驱动力, 太阳能, 连云港. Such a name means the
 * company only where what follows speaks of one; its code counts everywhere.
 */
final class EverydayName {

    private static final Set<String> NAMES =
            Set.of(
                    ("农产品 太阳能 机器人 向日葵 新城市 指南针 首都在线 南极光 孩子王 动力源 大西洋 新世界 太平洋 长白山 百合花 老百姓 驱动力"
                                    + " 张家界 中关村 徐家汇 外高桥 陆家嘴 王府井 连云港 天津港 鄂尔多斯 北大荒 新大陆 探路者 一品红 万年青")
                            .split(" "));

    private static final Pattern COMPANY =
            Pattern.compile(
                    "^ ?(?:[:：(（]|[AB]股|股份|股价|涨停|跌停|封板|涨超|跌超|大涨|大跌|收涨|收跌|公告|公司|集团|董事|披露|\\d{4}年|拟)");

    private EverydayName() {}

    static boolean is(String stockName) {
        return NAMES.contains(stockName);
    }

    static boolean meansTheCompany(String text, int end) {
        return COMPANY.matcher(text.substring(end, Math.min(text.length(), end + 8))).find();
    }
}
