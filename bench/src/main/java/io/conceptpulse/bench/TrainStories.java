package io.conceptpulse.bench;

import io.conceptpulse.bench.train.story.StoryTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** What tells one story from two, from labelled pairs. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Learn from labelled pairs of headlines what tells one story from two. The same files"
                    + " give the same bytes.",
            ""
        })
final class TrainStories implements Callable<Integer> {

    @ParentCommand private TrainCommand parent;

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            order = 1,
            description =
                    "Table with a column title, to learn without labels how common bigrams are"
                            + " and what company they keep; may be given several times. Default:"
                            + " what the project has.")
    private List<Path> corpus = List.of();

    @Option(
            names = "--pairs",
            paramLabel = "FILE",
            required = true,
            order = 2,
            description = "Table with columns title_a, title_b and same_story (1 or 0).")
    private List<Path> pairs;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            required = true,
            order = 3,
            description =
                    "Where story-model.tsv goes, and with --corpus rarity.tsv and gram-vectors.bin.")
    private Path output;

    @Override
    public Integer call() {
        new StoryTraining(corpus, pairs, parent.notes()).run(output);
        return 0;
    }
}
