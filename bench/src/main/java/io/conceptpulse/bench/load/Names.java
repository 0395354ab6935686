package io.conceptpulse.bench.load;

/**
 * Invented names of four characters, each once. Those of stocks and boards share no last two
 * characters, so that none is part of another; whether a real company is called so is chance.
 */
final class Names {

    private static final String FIRST = "澄岚岳霁昀朔沅泓珩砚翊钧霖骁璟瀚曜禾菁蔚";
    private static final String SECOND = "舟桐岑屿峤溪川陵渡汀樾皋麓潭浦岫坞岱嵩洲";
    private static final String[] TRADES = {
        "股份", "电子", "重工", "药业", "化学", "传动", "光电", "食品", "物流", "精工", "软件", "能科", "新材", "环境"
    };
    private static final String[] THEMES = {
        "低空", "量子", "深海", "光子", "氢能", "固态", "脑机", "合成", "超导", "卫星", "液冷", "边缘", "仿生", "微纳", "智慧",
        "绿色", "柔性", "数字", "工业", "城市", "农业", "海洋", "极地", "空间", "医用", "车载", "家用", "云端", "地热", "磁性",
        "冷链", "稀有"
    };
    private static final String[] FIELDS = {
        "经济", "通信", "装备", "芯片", "储运", "电池", "接口", "生物", "线缆", "互联", "算力", "网关", "材料", "加工", "终端",
        "制造", "屏幕", "货币", "母机", "更新", "机械", "牧场", "科考", "观测", "影像", "雷达", "机器", "应用", "供暖", "元件",
        "仓储", "金属"
    };

    private Names() {}

    /** Names of stocks; there are 5,600. */
    static String stock(int number) {
        int pair = number / TRADES.length;
        return ""
                + FIRST.charAt(pair % FIRST.length())
                + SECOND.charAt(pair / FIRST.length() % SECOND.length())
                + TRADES[number % TRADES.length];
    }

    /** Names of boards; there are 1,024. */
    static String board(int number) {
        int theme = number % THEMES.length;
        int shift = number / THEMES.length;
        return THEMES[theme] + FIELDS[(theme + shift) % FIELDS.length];
    }
}
