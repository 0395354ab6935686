package io.conceptpulse.stance;

import io.conceptpulse.concept.Hit;
import io.conceptpulse.news.Cue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the sentences of an article speak of, one after the other. A board belongs to the stock
 * named last before it, or to the list of stocks there; one that the company deals with (与甲签订) is
 * no subject. A sentence that says 公司 goes on about the stock of the sentences before.
 */
final class Subject {

    /** For so many sentences 公司 still is the stock that was named last. */
    private static final int REACH = 3;

    /** 公司 as the subject of a clause: neither AI公司 nor 标的公司 nor 子公司 of nobody. */
    static final Cue COMPANY =
            new Cue(
                    "(?:^|[，,；;：:、“（(])(?:目前|截至目前|近期|此外|同时|另外|其中|报告期内|本期|后续|现阶段|针对[^，,公]{0,20})?[，,]?(?:本|该)?公司(?!债|新闻)",
                    "公司");

    /** 乙：… of one who is not in the catalog; what follows is no longer about the stock before. */
    static final Cue ANOTHER_SPEAKS =
            new Cue(
                    "^[^，,。；;：:"
                            + MarkedSentence.STOCK
                            + MarkedSentence.BOARD
                            + "]{2,10}(?:[（(][^）)]{0,12}[）)])?[:：]|获悉"
                            + "|^(?!本?公司|该公司|董事会|董秘)[^，,。；;：:"
                            + MarkedSentence.STOCK
                            + MarkedSentence.BOARD
                            + "]{2,12}(?:公告|表示|称|宣布|披露)",
                    ": ： 获悉 公告 表示 称 宣布 披露");

    /** 甲(600000)7月1日公告: the one who speaks, whomever the sentence names besides. */
    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    MarkedSentence.STOCK
                            + "(?:[（(][^）)]{0,12}[）)])?(?:[:：]|[^，,。；;"
                            + MarkedSentence.STOCK
                            + "]{0,16}(?:公告|披露|表示|回复|回应|称|发布))");

    static final Cue OWN_VOICE =
            new Cue(
                    "(?:公司|董事会|董秘|公告)[^，,。；;]{0,12}(?:表示|称|回复|回应|答复|说明|披露|确认|澄清|提示)"
                            + "|互动(?:平台|易)|公告|澄清|回函|(?:答|回复)[:：]|本公司|机构调研|说明会|投资者关系",
                    "表示 称 回复 回应 答 说明 披露 确认 澄清 提示 互动 公告 回函 本公司 机构调研 投资者关系");

    /** 甲：公司…: a headline that gives what the company says. */
    private static final Pattern SAYS =
            Pattern.compile("^[^，,]{0,6}" + MarkedSentence.STOCK + "[:：](?!.{0,20}(?:研报|评级))");

    static final Cue CITED =
            new Cue(
                    "(?:证券|研究院|研究所|分析师|研报|机构|首席|中信建投|中金公司)[^，,。；;]{0,10}(?:认为|表示|指出|预计|看好|称|研报|建议)",
                    "证券 研究院 研究所 分析师 研报 机构 首席 中信建投 中金公司");

    /** Between two stocks of a list; others that are in no catalog may stand there too. */
    private static final Pattern BETWEEN = Pattern.compile("[、和及与](?:[^，,；;：:。、]{2,6}[、和及与]){0,6}");

    private static final String COUNTERPART = "与同向对为由给被获和跟";

    /** The only stock of the article, or empty. */
    private final String only;

    private final boolean spoken;
    private String last = "";
    private int since;
    private boolean lastSpoke;

    /** The sentence that was asked about, and the answer. */
    private MarkedSentence heard;

    private boolean heardSpeaks;

    /**
     * @param spoken whether the article as a whole is the company's: an announcement, an answer
     */
    Subject(List<Hit> hits, boolean spoken) {
        List<String> stocks =
                hits.stream()
                        .filter(hit -> hit.kind() == Hit.Kind.STOCK)
                        .map(Hit::target)
                        .distinct()
                        .toList();
        this.only = stocks.size() == 1 ? stocks.get(0) : "";
        this.spoken = spoken;
    }

    /** Whether the company itself speaks in this sentence, the next that will {@link #pass}. */
    boolean speaks(MarkedSentence sentence) {
        if (!sentence.equals(heard)) {
            heard = sentence;
            heardSpeaks = isSpoken(sentence);
        }
        return heardSpeaks;
    }

    private boolean isSpoken(MarkedSentence sentence) {
        String text = sentence.text();
        if (CITED.isIn(text)) {
            return false;
        }
        return spoken
                || OWN_VOICE.isIn(text)
                || SAYS.matcher(text).find()
                || lastSpoke && !sentence.has(Hit.Kind.STOCK);
    }

    /** The stocks of which the sentence speaks where it names this board; may be none. */
    List<String> at(MarkedSentence sentence, int board) {
        int speaker = speaker(sentence, board);
        if (speaker >= 0) {
            // 甲公告，乙不涉及液冷: whose business it is stands nearer.
            return namesAnother(sentence, speaker, board)
                    ? List.of()
                    : listEndingAt(sentence, speaker);
        }
        for (int i = board - 1; i >= 0; i--) {
            if (isStock(sentence, i) && !isCounterpart(sentence, i)) {
                return listEndingAt(sentence, i);
            }
        }
        String carried = spoken && !only.isEmpty() ? only : last;
        boolean goesOn =
                !carried.isEmpty()
                        && !ANOTHER_SPEAKS.isIn(sentence.text())
                        && COMPANY.isIn(sentence.text());
        boolean another =
                sentence.names().stream()
                        .anyMatch(
                                name ->
                                        name.kind() == Hit.Kind.STOCK
                                                && !name.target().equals(carried));
        return goesOn && !another ? List.of(carried) : List.of();
    }

    private static boolean namesAnother(MarkedSentence sentence, int speaker, int board) {
        String speaks = sentence.names().get(speaker).target();
        for (int i = speaker + 1; i < board; i++) {
            boolean another = !sentence.names().get(i).target().equals(speaks);
            if (isStock(sentence, i) && another && !isCounterpart(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** The last that announces something before the board, or −1. */
    private static int speaker(MarkedSentence sentence, int board) {
        Matcher announces = ANNOUNCES.matcher(sentence.text());
        int found = -1;
        while (announces.find() && announces.start() < sentence.at().get(board)) {
            int index = sentence.at().indexOf(announces.start());
            found = index < 0 || isCounterpart(sentence, index) ? found : index;
        }
        return found;
    }

    private static List<String> listEndingAt(MarkedSentence sentence, int index) {
        Deque<String> list = new ArrayDeque<>();
        list.add(sentence.names().get(index).target());
        int i = index;
        while (i > 0 && isStock(sentence, i - 1) && isJoined(sentence, i)) {
            i--;
            list.addFirst(sentence.names().get(i).target());
        }
        return new ArrayList<>(list).stream().distinct().toList();
    }

    private static boolean isJoined(MarkedSentence sentence, int index) {
        String between =
                sentence.text()
                        .substring(sentence.at().get(index - 1) + 1, sentence.at().get(index));
        return BETWEEN.matcher(between).matches();
    }

    private static boolean isStock(MarkedSentence sentence, int index) {
        return sentence.names().get(index).kind() == Hit.Kind.STOCK;
    }

    private static boolean isCounterpart(MarkedSentence sentence, int index) {
        int at = sentence.at().get(index);
        if (at == 0 || COUNTERPART.indexOf(sentence.text().charAt(at - 1)) < 0) {
            return false;
        }
        return index == 0 || !isStock(sentence, index - 1) || !isJoined(sentence, index);
    }

    /** Whether a sentence that names nobody can be about nobody. */
    boolean isForgotten() {
        return last.isEmpty();
    }

    /** Remembers the sentence for those that follow. */
    void pass(MarkedSentence sentence) {
        boolean nobody = last.isEmpty() && !sentence.has(Hit.Kind.STOCK);
        boolean speaks = !nobody && speaks(sentence);
        heard = null;
        if (nobody) {
            lastSpoke = false;
            return;
        }
        List<String> stocks = new ArrayList<>();
        for (int i = 0; i < sentence.names().size(); i++) {
            String stock = sentence.names().get(i).target();
            if (isStock(sentence, i) && !isCounterpart(sentence, i) && !stocks.contains(stock)) {
                stocks.add(stock);
            }
        }
        if (stocks.isEmpty() && ANOTHER_SPEAKS.isIn(sentence.text())) {
            last = "";
        }
        if (!stocks.isEmpty()) {
            last = stocks.size() == 1 ? stocks.get(0) : "";
            since = 0;
        } else if (++since >= REACH) {
            last = "";
        }
        lastSpoke = speaks && !last.isEmpty();
    }
}
