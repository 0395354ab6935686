package io.conceptpulse.news;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Texts that no publisher writes and that arrive all the same. */
public final class HostileTexts {

    private static final int MEGABYTE = 1 << 20;

    private HostileTexts() {}

    public static Stream<Map.Entry<String, String>> all() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("empty", "");
        texts.put("blank", " \u3000\t\n\r\n ");
        texts.put("only punctuation", "。。，，！？“”（）【】……——;:,.!?");
        texts.put("emoji", "🚀🚀涨停👨‍👩‍👧‍👦液冷🇨🇳");
        texts.put("lone surrogates", "\uD83D\uDE80\uDE80液冷\uD83D");
        texts.put("mixed scripts", "Sora的GPT-4液冷OpenAI、ソラ하늘العربية\u202E360°");
        texts.put("NUL and controls", "液\u0000冷\u0001\u0085\u009F\uFEFF");
        for (String unit :
                new String[] {
                    "涨",
                    "a",
                    "0",
                    "。",
                    "，",
                    "“",
                    "【",
                    "（",
                    " ",
                    "\n",
                    "<",
                    "<b",
                    "<!--",
                    "&",
                    "&#",
                    "360度",
                    "液冷，",
                    "转载",
                    "未经",
                    "来源：",
                    "版权",
                    "不",
                    "利好",
                    "a。",
                    "🚀",
                    "<script>",
                    "2024-03-04 09:35:43\n",
                    "Open AI "
                }) {
            texts.put(
                    "a megabyte of " + unit.replace("\n", "LF").replace(" ", "SP"),
                    unit.repeat(MEGABYTE / unit.getBytes(UTF_8).length));
        }
        texts.put("deep quotes", "“‘".repeat(50_000) + "液冷涨停" + "’”".repeat(50_000));
        for (long seed = 1; seed <= 20; seed++) {
            texts.put("random, seed " + seed, random(seed));
        }
        return texts.entrySet().stream();
    }

    /** Any UTF-16 units, half of them out of an alphabet that the rules react to. */
    private static String random(long seed) {
        Random random = new Random(seed);
        String alphabet =
                "液冷算力涨停不利好跌<>/pb=&#;x【】（）“”。，：\n 0123456789-:来源转载免责声明AIＡ３\uD83D\uDE80\u0000";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            boolean any = random.nextInt(10) == 0;
            text.append(
                    any
                            ? (char) random.nextInt(0x10000)
                            : alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
