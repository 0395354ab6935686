package io.conceptpulse.sentiment;

import io.conceptpulse.news.Cue;
import io.conceptpulse.news.CueCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class CueTest {

    private static final List<String> BETWEEN =
            List.of("", "", "", "了", "的", "“", "，", "板块的", "市场");

    @ParameterizedTest
    @MethodSource("cues")
    void isWhereThePatternAloneIs(Cue cue) {
        CueCheck.check(cue, BETWEEN);
    }

    static Stream<Cue> cues() {
        return Stream.of(
                TargetRole.COMPARES,
                TargetRole.MEASURES,
                TargetRole.HARMS,
                TargetRole.TAKES,
                TargetRole.HURT_RIGHT,
                TargetRole.SOMEBODY,
                TargetRole.LEAVES,
                TargetRole.LONGER_NAME,
                TargetRole.FORSAKES,
                TargetRole.FLOWS_OFF,
                TargetRole.GOES_TO,
                ClauseReader.NOTICE,
                WordSegmenter.BAD_LIST,
                ClauseSubject.SAME,
                ClauseSubject.ANOTHER,
                ClauseSubject.TRADE,
                ClauseSubject.RIVAL,
                ClauseSubject.REPORTED,
                ReadSentence.DISCLAIMER,
                Expectation.ANY);
    }
}
