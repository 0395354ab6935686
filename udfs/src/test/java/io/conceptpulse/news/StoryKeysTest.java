package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

class StoryKeysTest {

    @Test
    void anEmptyFingerprintHasNone() {
        assertThat(StoryKeys.of(new StoryFingerprint("", ""))).isEmpty();
    }

    @Test
    void headlinesAndLeadsAreFiledApart() {
        int[] headline = StoryKeys.of(new StoryFingerprint("液冷标准发布", ""));
        int[] lead = StoryKeys.of(new StoryFingerprint("", "液冷标准发布"));

        assertThat(headline).hasSize(5).doesNotContain(lead);
    }

    @Test
    void thereIsABoundToThem() {
        String text = "云厂商公布新一批机柜标准液冷渗透率有望在两年内翻倍服务器功耗随之提升业内认为订单可期";

        assertThat(StoryKeys.of(new StoryFingerprint(text, text))).hasSize(40);
    }

    @Test
    void theyAreFrozenBecauseStateIsFiledUnderThem() {
        assertThat(Arrays.hashCode(StoryKeys.of(new StoryFingerprint("液冷标准发布", "订单可期"))))
                .isEqualTo(88099339);
    }
}
