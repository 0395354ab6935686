package io.conceptpulse.sentiment;

import io.conceptpulse.news.Sentences;

import java.util.ArrayList;
import java.util.List;

/**
 * The tone of a whole article towards nothing in particular. Its first sentence, which is its
 * headline, and the lead tell it; the weight of a sentence falls in a straight line to nothing at
 * {@value #READ} characters. Neutral unless the lead leans clearly one way: a dead zone is taken
 * from the sum, since most articles report without judging.
 */
final class ArticleTone {

    /** Where the lead ends: characters that are read. */
    static final int READ = 160;

    private static final int HEADLINE_MILLI = 1500;
    private static final int DEAD_ZONE = 450;
    private static final int HALF_WAY = 1000;
    private static final int HALF_TRUST = 500;

    /** Headlines of digests, data and interviews: whatever they list is not their tone. */
    private static final List<String> DIGESTS =
            List.of(
                    "早报", "晚报", "早餐", "晚间", "一览", "汇总", "盘点", "点1氪", "日报", "周报", "速览", "要闻", "早知道",
                    "公告精选", "统计局", "消费价格", "CPI", "PPI", "涨跌不一", "涨跌互现", "情况", "对话", "专访", "访谈",
                    "演讲", "全文", "解读", "问答", "是什么", "怎么看", "如何", "为什么", "为何", "？", "任命", "出任", "履新",
                    "日历", "前瞻", "直播", "实录", "名单");

    private static final int DIGEST_MILLI = 400;

    private ArticleTone() {}

    /**
     * @param article with no names
     */
    static Tone score(ReadText article) {
        String text = article.text();
        List<String> terms = new ArrayList<>();
        long sum = 0;
        long absolute = 0;
        boolean first = true;
        int factor = 1000;
        for (int i = 0; i < article.spans().size(); i++) {
            Sentences.Span span = article.spans().get(i);
            if (span.start() >= READ) {
                break;
            }
            SentenceTone.Result result = SentenceTone.evaluate(article.sentence(i), Names.NONE);
            int weight = first ? HEADLINE_MILLI : 1000 * (READ - span.start()) / READ;
            if (first && isDigest(span.in(text))) {
                factor = DIGEST_MILLI;
            }
            long milli = (long) result.milli() * weight / 1000;
            sum += milli;
            absolute += Math.abs(milli);
            terms.addAll(result.terms());
            first = false;
        }
        if (terms.isEmpty()) {
            return Tone.NEUTRAL;
        }
        long clear = Math.max(0, Math.abs(sum * factor / 1000) - DEAD_ZONE);
        long signed = sum < 0 ? -clear : clear;
        long agreement = absolute == 0 ? 0 : Math.abs(sum) * 1000 / absolute;
        return new Tone(
                (int) (1000 * signed / (clear + HALF_WAY)),
                (int) (agreement * clear / (clear + HALF_TRUST)),
                terms);
    }

    private static boolean isDigest(String headline) {
        for (String word : DIGESTS) {
            if (headline.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
