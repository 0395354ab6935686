package io.conceptpulse.bench.evaluate.story;

import io.conceptpulse.function.FindStories;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.pulse.Mention;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headlines and the stories that the job's own function finds among them, in a Flink job. */
final class StoryStream {

    private final List<Headline> headlines;
    private final Map<String, String> stories = new HashMap<>();

    /**
     * @param window how long a story goes on without a new article
     */
    StoryStream(List<Path> files, Duration window) {
        headlines = Headline.read(files);
        List<Mention> mentions =
                headlines.stream()
                        .sorted(
                                Comparator.comparingLong(Headline::firstSeen)
                                        .thenComparing(Headline::id))
                        .map(Headline::mention)
                        .toList();
        try {
            run(mentions, window);
        } catch (Exception e) {
            throw Problem.failed("the job that finds stories failed (" + e + ")", e);
        }
    }

    private void run(List<Mention> mentions, Duration window) throws Exception {
        if (mentions.isEmpty()) {
            return;
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(1);
        try (CloseableIterator<Mention> placed =
                env.fromData(TypeInformation.of(Mention.class), mentions.toArray(Mention[]::new))
                        .assignTimestampsAndWatermarks(
                                WatermarkStrategy.<Mention>forMonotonousTimestamps()
                                        .withTimestampAssigner((m, before) -> m.firstSeen()))
                        .keyBy(Mention::concept)
                        .process(new FindStories(window.toMillis()))
                        .executeAndCollect("stories")) {
            placed.forEachRemaining(
                    mention -> {
                        if (mention.storyFinal()) {
                            stories.put(mention.articleId(), mention.storyId());
                        }
                    });
        }
    }

    List<Headline> headlines() {
        return headlines;
    }

    /** The story of each, in the order of the rows. */
    String storyOf(Headline headline) {
        return stories.get(headline.id());
    }
}
