package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class DefectsTest {

    private static final String PROSE = "公司表示，液冷是一项重要业务，一旦恢复供货，一季度收入有望增长。";

    @Test
    void longTextWithoutTheCommonestCharacterHasLostSome() {
        String whole = numbered(PROSE);

        assertThat(NewsCleaner.clean("标题", whole).defects()).isEmpty();
        assertThat(NewsCleaner.clean("标题", whole.replace("一", "")).defects())
                .containsExactly(CleanText.Defect.DROPPED_CHARACTERS);
    }

    @Test
    void aReplacementCharacterStandsForOneThatIsLost() {
        assertThat(NewsCleaner.clean("苹果起诉\uFFFD取商业机密", "正文。").defects())
                .containsExactly(CleanText.Defect.DROPPED_CHARACTERS);
    }

    @Test
    void bytesReadInAnotherEncodingAreSeen() {
        String latin =
                new String(PROSE.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(NewsCleaner.clean("", latin).defects()).contains(CleanText.Defect.MOJIBAKE);
        assertThat(NewsCleaner.clean("标题", "锟斤拷锟斤拷涨停。").defects())
                .contains(CleanText.Defect.MOJIBAKE);
    }

    @Test
    void englishAndTraditionalChineseAreInOrder() {
        assertThat(NewsCleaner.clean("OpenAI shows Sora", "Café owners say it is naïve.").defects())
                .isEmpty();
        assertThat(NewsCleaner.clean("臺積電宣布擴產", "臺積電宣布擴產，市場反應熱烈。").defects()).isEmpty();
    }

    /** Long enough to judge, and no sentence twice. */
    private static String numbered(String sentence) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String number = String.valueOf(1000 + i * 37);
            text.append(sentence.replace("公司", "公司" + number).replace("，", number + "，"));
        }
        return text.toString();
    }
}
