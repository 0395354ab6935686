package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CutOffTest {

    private static final String WHOLE =
            "液冷渗透率有望在两年内翻倍，风冷已难以满足需求。云厂商公布新一批机柜标准，机构调研的公司超过二十家。"
                    + "数据中心的选址与电价安排也在讨论之列，后续建设节奏要看各地批复。业内人士对此看法不一，有人看好，也有人提醒风险。";

    @Test
    void aSentenceThatBreaksOffHasNoTone() {
        CleanText text = NewsCleaner.clean("标题", WHOLE + "降低通用大模");

        assertThat(text.body()).endsWith("降低通用大模");
        assertThat(text.body().substring(0, text.wholeLength())).endsWith("提醒风险。");
        assertThat(text.defects()).containsExactly(CleanText.Defect.CUT_OFF);
    }

    @Test
    void shortTextsHeadlinesAndLinesOfATableAreWhole() {
        for (String body : new String[] {"液冷走强。算力跟涨", "液冷走强", WHOLE + "\n液冷 3.2%", WHOLE}) {
            CleanText text = NewsCleaner.clean("标题", body);

            assertThat(text.wholeLength()).isEqualTo(text.body().length());
            assertThat(text.defects()).isEmpty();
        }
    }

    @Test
    void aTextBeyondTheCapIsCutAndSaysSo() {
        String body = "液冷走强，算力跟涨。".repeat(50_000);

        CleanText text = NewsCleaner.clean("标题", body);

        assertThat(text.cuts())
                .contains(new CleanText.Cut("cap", body.length() - NewsCleaner.MOST_CHARACTERS));
        assertThat(text.defects()).contains(CleanText.Defect.CUT_OFF);
    }
}
