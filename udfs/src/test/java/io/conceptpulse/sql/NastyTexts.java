package io.conceptpulse.sql;

import io.conceptpulse.fixture.SharedData;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Seeded random texts, and mutations of articles. The same seed makes the same texts. */
final class NastyTexts {

    private static final String[] ALPHABETS = {
        "\uD83D\uDE80\uD800\uDFFF\uDC00",
        "\u0000\u0001\u0007\u001B\u007F\u0085\u009F\uFEFF\uFFFE\uFFFF",
        "\u200B\u200C\u200D\u2060\u00AD\u202A\u202E\u2066\u2069\u200F",
        "“”‘’「」『』\"'（）()【】[]《》〈〉{}",
        "0123456789.,%-+０１２３％ⅢⅣ①",
        "ＡＢＣａｂｃ　！？：；，．abcXYZ&<>/=#;",
        "漲跌利多利空臺灣證券傘型電腦發佈機構",
        "液冷算力涨停跌停利好不未无但却净利润同比下降增长八成概念板块，。！？\n ",
        "锟斤拷烫屯脙脗鈥鏄涓\uFFFD",
    };

    private static final String[] PIECES = {
        "<p>",
        "</p",
        "<script>",
        "<!--",
        "-->",
        "&nbsp;",
        "&#x0;",
        "&#1114112;",
        "<a href=\"",
        "👨‍👩‍👧‍👦",
        "🇨🇳",
        "e\u0301",
        "Sora",
        "Open AI",
        "600000.SH",
        "sz000001",
        "万  科Ａ",
        "*ST",
        "免责声明：",
        "未经授权不得转载",
        "来源：新华网",
        "2024-03-04 09:35:43",
        "（记者：",
        "不减反增",
        "利空出尽",
        "The stock rose 8% on the news. ",
        "算力液冷",
        "360度",
        "标签：",
        "1.360"
    };

    private static final String REAL = "data/news_articles.jsonl";

    private static final Charset GBK = Charset.forName("GBK");

    private final List<String> articles = new ArrayList<>(List.of(composed()));
    private final boolean real;

    NastyTexts() {
        Optional<String> lines = SharedData.find(REAL);
        real = lines.isPresent();
        lines.ifPresent(text -> text.lines().forEach(articles::add));
    }

    /** Whether real articles are among what is mutated. */
    boolean hasRealArticles() {
        return real;
    }

    String next(Random random) {
        return random.nextBoolean() ? noise(random, 300) : mutated(random);
    }

    private static String noise(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most);
        String alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
        while (text.length() < length) {
            switch (random.nextInt(12)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1, 2 -> text.append(PIECES[random.nextInt(PIECES.length)]);
                case 3 -> alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
                default -> text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return text.toString();
    }

    private String mutated(Random random) {
        StringBuilder text = new StringBuilder(articles.get(random.nextInt(articles.size())));
        text.setLength(Math.min(text.length(), 1500));
        for (int i = random.nextInt(8); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(40));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.insert(from, noise(random, 20));
                default -> text.replace(from, to, wronglyRead(text.substring(from, to)));
            }
        }
        return text.toString();
    }

    private static String wronglyRead(String text) {
        return new String(text.getBytes(GBK), StandardCharsets.UTF_8);
    }

    private static String composed() {
        return "【液冷概念走强】液冷板块午后走强，北川光电涨停，算力、Sora概念跟涨。\n"
                + "北川光电在投资者交流中称，“新一代液冷散热模组样件已送客户测试”，净利润同比下降八成，但跌幅收窄。\n"
                + "公司澄清，未涉及Sora相关业务。据同花顺iFinD数据，600000.SH上涨3.60%。\n"
                + "（文章来源：证券报）\n免责声明：本文不构成投资建议。\n相关阅读：算力大涨";
    }
}
