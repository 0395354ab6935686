package io.conceptpulse.bench.evaluate.story;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoryEvaluationITCase {

    private static final String A = "OpenAI发布首个文生视频模型Sora，可生成长达一分钟的视频";
    private static final String EDITED = "OpenAI发布首个文生视频模型Sora 可生成一分钟视频";

    @TempDir private Path directory;

    @Test
    void storiesAreThoseOfTheJob() {
        Table table =
                table(
                        "2024-02-16T12:01:00\t" + EDITED,
                        "2024-02-16T12:00:00\t" + A,
                        "2024-02-16T12:02:00\t央行开展三千亿元逆回购操作",
                        "2024-02-21T12:00:00\t" + A);
        assertThat(table.added(evaluation(table)))
                .satisfiesExactly(
                        edited -> assertThat(edited).startsWith("000000001\t" + A + "\t0."),
                        first -> assertThat(first).isEqualTo("000000001\t" + A + "\t1.000"),
                        other -> assertThat(other).startsWith("000000002\t"),
                        late -> assertThat(late).isEqualTo("000000003\t" + A + "\t1.000"));
        assertThat(table.figures(evaluation(table)))
                .hasToString(
                        "{rows=4, stories=3, stories_of_several=1, largest_story=2, pairs=1,"
                                + " pairs_unlike=0.0000, unlike_first=0.0000}");
    }

    @Test
    void aTimeThatIsNoneIsNamed() {
        Table table = table("noon\t" + A);
        assertThatThrownBy(() -> evaluation(table))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("a.tsv:2: first_seen_shanghai is 'noon'");
    }

    private static StoryEvaluation evaluation(Table table) {
        return new StoryEvaluation(List.of(table.file()), Duration.ofDays(3));
    }

    private Table table(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = "first_seen_shanghai\ttitle";
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Table.of(directory, "a.tsv", lines);
    }
}
