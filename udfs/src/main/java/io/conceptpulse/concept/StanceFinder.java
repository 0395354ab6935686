package io.conceptpulse.concept;

import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.Sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds which stocks a text puts into a board, or out of it: {@code 公司未涉及Sora相关业务}, {@code
 * 公司称已布局液冷}. A sentence is about the stock that it names; one that says 公司 is about the last that
 * was named before it, if the text is about one stock only. It must name the board. A list of
 * stocks that moved with a board (涨停：甲、乙、丙) says nothing of their business.
 *
 * <p>Of several sentences on a stock and a board a denial outweighs a confirmation, and that a
 * claim; of equal ones the first stands.
 */
public final class StanceFinder {

    private static final Pattern DENIAL =
            Pattern.compile(
                    "(?:未|没有|并未|尚未|均未|不)(?:直接|实际|曾|从事|开展|参与|布局|涉足|拥有|提供|生产|进行|产生|形成|涉及|存在){1,3}"
                            + "|(?:没有|无)[^，,。；;]{0,16}(?:业务|产品|收入|合作|订单|项目)|(?:与|和)[^，,。；;]{0,20}(?:无关|没有关系|不相关|无直接关系)"
                            + "|不(?:属于|是)[^，,。；;]{0,10}(?:概念|板块)|否认|澄清");

    private static final Pattern CONFIRMATION =
            Pattern.compile(
                    "(?:已|已经|正在|目前|现已)[^，,。；;]{0,10}(?:布局|开展|推出|量产|供货|应用|送样|落地|上线|切入|涉及|实现|接入|批量|投产)"
                            + "|(?:拥有|具备|提供|生产|从事|涉及|涉足|布局|主营)[^，,。；;]{0,24}(?:业务|产品|技术|能力|方案|订单|服务|产能)"
                            + "|(?:相关|该)(?:业务|产品)[^，,。；;]{0,12}(?:收入|占比|订单|出货)|签订[^，,。；;]{0,16}(?:合同|订单)");

    private static final Pattern CLAIM =
            Pattern.compile("(?:受益|概念股|龙头|布局|切入|涉足|供应商|核心标的|相关标的|有望|正宗|参股|合作|领域|业务|产品|产业链)");

    /** The company speaks: 公司表示, 公告称, 在互动平台回答. */
    private static final Pattern OWN_VOICE =
            Pattern.compile(
                    "(?:公司|董事会|董秘|公告)[^，,。；;]{0,12}(?:表示|称|回复|回应|答复|说明|披露|确认|澄清|提示)|互动(?:平台|易)|公告|澄清|回函|(?:答|回复)[:：]|本公司");

    /** Inquiry letters ask and do not say; what somebody asks whether is no statement. */
    private static final Pattern QUESTION =
            Pattern.compile("[?？]|是否|请问|问[:：]|要求[^。]{0,12}(?:说明|核实|披露)");

    private static final Pattern COMPANY = Pattern.compile("公司|该股|其");

    /** More stocks in a sentence than this are a list. */
    private static final int MOST_STOCKS = 2;

    private StanceFinder() {}

    /** The stances of a text, one for each stock and board, in the order of their sentences. */
    public static List<StockStance> find(NewsItem.Kind kind, CleanText text, List<Hit> hits) {
        Map<String, StockStance> found = new LinkedHashMap<>();
        String only = onlyStock(hits);
        scan(kind, text.title(), true, hits, only, found);
        scan(kind, text.body(), false, hits, only, found);
        return List.copyOf(found.values());
    }

    private static String onlyStock(List<Hit> hits) {
        List<String> stocks =
                hits.stream()
                        .filter(hit -> hit.kind() == Hit.Kind.STOCK)
                        .map(Hit::target)
                        .distinct()
                        .toList();
        return stocks.size() == 1 ? stocks.get(0) : "";
    }

    private static void scan(
            NewsItem.Kind kind,
            String text,
            boolean inTitle,
            List<Hit> hits,
            String only,
            Map<String, StockStance> found) {
        List<Hit> here =
                hits.stream()
                        .filter(hit -> hit.inTitle() == inTitle)
                        .sorted(Comparator.comparingInt(Hit::offset))
                        .toList();
        if (here.stream().noneMatch(hit -> hit.kind() == Hit.Kind.CONCEPT)) {
            return;
        }
        int next = 0;
        for (Sentences.Span span : Sentences.split(text)) {
            List<String> stocks = new ArrayList<>();
            List<String> boards = new ArrayList<>();
            while (next < here.size() && here.get(next).offset() < span.end()) {
                Hit hit = here.get(next++);
                List<String> side = hit.kind() == Hit.Kind.STOCK ? stocks : boards;
                if (!side.contains(hit.target())) {
                    side.add(hit.target());
                }
            }
            String sentence = span.in(text).strip();
            if (stocks.isEmpty() && !only.isEmpty() && COMPANY.matcher(sentence).find()) {
                stocks.add(only);
            }
            if (boards.isEmpty() || stocks.isEmpty() || stocks.size() > MOST_STOCKS) {
                continue;
            }
            Stance stance = stanceOf(kind, sentence);
            if (stance != null) {
                for (String stock : stocks) {
                    for (String board : boards) {
                        keep(
                                found,
                                new StockStance(
                                        stock, board, stance, sentence, inTitle, span.start()));
                    }
                }
            }
        }
    }

    private static void keep(Map<String, StockStance> found, StockStance next) {
        found.merge(
                next.stock() + '@' + next.board(),
                next,
                (a, b) -> b.stance().compareTo(a.stance()) > 0 ? b : a);
    }

    /** Null where the sentence says nothing of it. */
    private static Stance stanceOf(NewsItem.Kind kind, String sentence) {
        if (DENIAL.matcher(sentence).find()) {
            return Stance.DENIED;
        }
        if (QUESTION.matcher(sentence).find()) {
            return null;
        }
        boolean own =
                kind == NewsItem.Kind.ANNOUNCEMENT
                        || kind == NewsItem.Kind.QA
                        || OWN_VOICE.matcher(sentence).find();
        if (own && CONFIRMATION.matcher(sentence).find()) {
            return Stance.CONFIRMED;
        }
        return CLAIM.matcher(sentence).find() || CONFIRMATION.matcher(sentence).find()
                ? Stance.CLAIMED
                : null;
    }
}
