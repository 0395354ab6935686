package io.conceptpulse.stance;

import io.conceptpulse.news.Cue;
import io.conceptpulse.news.CueCheck;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class StanceCueTest {

    private static final List<String> BETWEEN =
            List.of(
                    "",
                    "",
                    "，",
                    "：",
                    "的",
                    "" + MarkedSentence.THIS_BOARD,
                    "" + MarkedSentence.THIS_BOARD,
                    "" + MarkedSentence.THIS_STOCK);

    @ParameterizedTest
    @MethodSource("cues")
    void isWhereThePatternAloneIs(Cue cue) {
        CueCheck.check(cue, BETWEEN);
    }

    static Stream<Cue> cues() {
        return Stream.of(
                Subject.CITED,
                Subject.OWN_VOICE,
                Subject.ANOTHER_SPEAKS,
                Subject.COMPANY,
                StancePatterns.DENIAL,
                StancePatterns.NOT_MASS_PRODUCED,
                StancePatterns.QUESTION,
                StancePatterns.ASKS,
                StancePatterns.LISTED,
                StancePatterns.PART_OF_A_NAME,
                StancePatterns.CLAIM_BEFORE,
                StancePatterns.CLAIM_BEHIND,
                StancePatterns.LISTED_STOCKS);
    }
}
