package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;
import io.conceptpulse.news.Sentences;

import java.util.List;

/** One sentence of a {@link ReadText}, taken apart into its clauses when it is asked for. */
final class ReadSentence {

    /** No honest sentence is longer; what stands behind is not read. */
    private static final int LONGEST = 2000;

    static final Cue DISCLAIMER =
            new Cue(
                    "据此(?:操作|入市|买卖|交易)|盈亏自负|风险自[负担]|仅供参考|不构成[^，。]{0,8}(?:建议|依据|意见|推荐)"
                            + "|不代表[^，。]{0,8}(?:立场|观点)|投资需谨慎|入市须谨慎",
                    "据此 盈亏 风险自 参考 不构成 不代表 谨慎");

    private final ReadText text;
    private final Sentences.Span span;
    private final Names names;
    private final List<Sentences.Span> clauses;
    private final ClauseSaid[] said;
    private final Boolean[] ofAnother;
    private Boolean disclaimer;
    private Elsewhere elsewhere;

    ReadSentence(ReadText text, Sentences.Span whole) {
        int limit = Math.min(whole.end(), whole.start() + LONGEST);
        this.text = text;
        this.span = new Sentences.Span(whole.start(), limit);
        this.names = text.names().in(span);
        this.clauses = Sentences.clauses(text.text(), span);
        this.said = new ClauseSaid[clauses.size()];
        this.ofAnother = new Boolean[clauses.size()];
    }

    String text() {
        return text.text();
    }

    /** What is read of it. */
    Sentences.Span span() {
        return span;
    }

    /** Where it names targets, whichever. */
    Names names() {
        return names;
    }

    List<Sentences.Span> clauses() {
        return clauses;
    }

    /** What a clause says, names left out. */
    ClauseSaid said(int clause) {
        if (said[clause] == null) {
            said[clause] = text.read(clauses.get(clause), names);
        }
        return said[clause];
    }

    /** Whether a clause begins with another company or trade. */
    boolean isOfAnother(int clause) {
        if (ofAnother[clause] == null) {
            ofAnother[clause] = ClauseSubject.isAnother(text(), clauses.get(clause));
        }
        return ofAnother[clause];
    }

    /** 据此操作，盈亏自负: what publishers put under everything. */
    boolean isDisclaimer() {
        if (disclaimer == null) {
            disclaimer = DISCLAIMER.isIn(span.in(text()));
        }
        return disclaimer;
    }

    /** What it is about where that is not the market. */
    Elsewhere elsewhere() {
        if (elsewhere == null) {
            elsewhere = Elsewhere.of(span.in(text()));
        }
        return elsewhere;
    }

    /** 是下一个风口，还是又一场空欢喜？ */
    boolean asksWhich() {
        int or = text().indexOf("还是", span.start());
        return or >= 0 && or < span.end() && hasQuestionMark();
    }

    boolean hasQuestionMark() {
        for (int i = span.start(); i < span.end(); i++) {
            if (text().charAt(i) == '？' || text().charAt(i) == '?') {
                return true;
            }
        }
        return false;
    }
}
