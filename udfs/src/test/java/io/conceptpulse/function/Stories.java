package io.conceptpulse.function;

import io.conceptpulse.fixture.OneInput;
import io.conceptpulse.pulse.Mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static io.conceptpulse.fixture.BeijingTime.DAY;
import static io.conceptpulse.fixture.BeijingTime.at;
import static org.assertj.core.api.Assertions.assertThat;

/** What the tests of {@link FindStories} share: three headlines, and how to read what comes out. */
final class Stories {

    static final long NOON = at("2024-02-16T12:00:00");
    static final long WINDOW = DAY;

    static final String SORA = "OpenAI发布首个文生视频模型Sora，可生成长达一分钟的视频";
    static final String SORA_EDITED = "OpenAI发布首个文生视频模型Sora 可生成一分钟视频";
    static final String LETTER = "深交所向中科金财下发关注函，要求说明是否涉及相关业务";

    private Stories() {}

    static OneInput<String, Mention, Mention> stories() {
        return new OneInput<>(() -> new FindStories(WINDOW), Mention::concept, String.class);
    }

    /** The story of each article that is decided; none is decided twice in two ways. */
    static Map<String, String> finals(List<Mention> mentions) {
        Map<String, String> storyOf = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.storyFinal()) {
                String before = storyOf.put(mention.articleId(), mention.storyId());
                assertThat(before).isIn(null, mention.storyId());
            }
        }
        return storyOf;
    }

    /** The last that was said of each article for good. */
    static Map<String, Mention> decided(List<Mention> mentions) {
        Map<String, Mention> byArticle = new HashMap<>();
        mentions.stream()
                .filter(Mention::storyFinal)
                .forEach(mention -> byArticle.put(mention.articleId(), mention));
        return byArticle;
    }

    static Mention only(List<Mention> mentions) {
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }
}
