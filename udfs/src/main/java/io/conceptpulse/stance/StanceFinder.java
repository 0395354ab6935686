package io.conceptpulse.stance;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.CleanText;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.news.Sentences;
import io.conceptpulse.stance.StanceRules.Setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which stocks a text puts into a board, or out of it: {@code 公司未涉及Sora相关业务}, {@code
 * 公司称已布局液冷}. {@link Subject} says whom a sentence is about, {@link StanceRules} what it says. A
 * stock that moved with a board (液冷走强，甲涨停) is not said to belong to it.
 *
 * <p>Of several sentences on a stock and a board a denial outweighs a confirmation, and that a
 * claim; of equal ones the first stands.
 */
public final class StanceFinder {

    /** What is longer, or names more, is a table: rows of it are no sentences. */
    private static final int LONGEST_SENTENCE = 800;

    private static final int MOST_NAMES = 40;

    private StanceFinder() {}

    /** The stances of a text, one for each stock and board, in the order of their sentences. */
    public static List<StockStance> find(NewsItem.Kind kind, CleanText text, List<Hit> hits) {
        if (!names(hits, Hit.Kind.STOCK) || !names(hits, Hit.Kind.CONCEPT)) {
            return List.of();
        }
        boolean spoken = kind == NewsItem.Kind.ANNOUNCEMENT || kind == NewsItem.Kind.QA;
        Subject subject = new Subject(hits, spoken);
        Map<String, StockStance> found = new LinkedHashMap<>();
        scan(text.title(), true, hits, subject, found);
        scan(text.body(), false, hits, subject, found);
        return List.copyOf(found.values());
    }

    private static boolean names(List<Hit> hits, Hit.Kind kind) {
        return hits.stream().anyMatch(hit -> hit.kind() == kind);
    }

    private static void scan(
            String text,
            boolean inTitle,
            List<Hit> hits,
            Subject subject,
            Map<String, StockStance> found) {
        List<Hit> here =
                hits.stream()
                        .filter(hit -> hit.inTitle() == inTitle)
                        .sorted(Comparator.comparingInt(Hit::offset))
                        .toList();
        int next = 0;
        for (Sentences.Span span : Sentences.split(text)) {
            List<Hit> inside = new ArrayList<>();
            while (next < here.size() && here.get(next).offset() < span.end()) {
                inside.add(here.get(next++));
            }
            if (span.end() - span.start() > LONGEST_SENTENCE || inside.size() > MOST_NAMES) {
                continue;
            }
            if (inside.isEmpty() && subject.isForgotten()) {
                continue;
            }
            MarkedSentence sentence = MarkedSentence.of(text, span.start(), span.end(), inside);
            if (sentence.has(Hit.Kind.CONCEPT)) {
                judge(sentence, text, span, subject, found);
            }
            subject.pass(sentence);
        }
    }

    private static void judge(
            MarkedSentence sentence,
            String text,
            Sentences.Span span,
            Subject subject,
            Map<String, StockStance> found) {
        boolean speaks = subject.speaks(sentence);
        for (int i = 0; i < sentence.names().size(); i++) {
            Hit board = sentence.names().get(i);
            if (board.kind() != Hit.Kind.CONCEPT) {
                continue;
            }
            List<String> before = subject.at(sentence, i);
            if (!before.isEmpty()) {
                Setting setting = new Setting(speaks, before.size() == 1);
                StanceRules.of(sentence.withRoles(i, before), setting)
                        .ifPresent(it -> keep(found, before, board, it, text, span));
            }
            for (int j = i + 1; j < sentence.names().size(); j++) {
                Hit stock = sentence.names().get(j);
                if (stock.kind() == Hit.Kind.STOCK && !before.contains(stock.target())) {
                    List<String> behind = List.of(stock.target());
                    StanceRules.ofStockBehind(sentence.withRoles(i, behind))
                            .ifPresent(it -> keep(found, behind, board, it, text, span));
                }
            }
        }
    }

    private static void keep(
            Map<String, StockStance> found,
            List<String> stocks,
            Hit board,
            StanceRules.Ruling ruling,
            String text,
            Sentences.Span span) {
        String quote = quote(text, span, board);
        for (String stock : stocks) {
            StockStance next =
                    new StockStance(
                            stock,
                            board.target(),
                            ruling.stance(),
                            ruling.marginal(),
                            quote,
                            board.inTitle(),
                            span.start());
            found.merge(stock + '@' + board.target(), next, StockStance::weightier);
        }
    }

    private static String quote(String text, Sentences.Span span, Hit board) {
        int from = span.start();
        int to = span.end();
        if (to - from > StockStance.LONGEST_QUOTE) {
            from = Math.max(from, board.offset() - StockStance.LONGEST_QUOTE / 2);
            to = Math.min(to, from + StockStance.LONGEST_QUOTE);
        }
        from += Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        return text.substring(from, to).strip();
    }
}
