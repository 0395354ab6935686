package io.conceptpulse.local;

import io.conceptpulse.local.convert.Layout;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Makes files that can be replayed. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Turn what you have into JSON lines of the data contract, to be replayed.",
            ""
        })
public final class ConvertCommand implements Callable<Integer> {

    private final Seams seams;
    private final PrintStream out;

    @Option(
            names = "--from",
            paramLabel = "LAYOUT",
            required = true,
            converter = LayoutConverter.class,
            description =
                    "article, articles-jsonl or titles-tsv make news; bars-csv makes ticks;"
                            + " stock-list-csv makes stocks; concept-names makes concepts.")
    private Layout from;

    @Option(names = "--to-news", paramLabel = "FILE", description = "Where news go.")
    private Path news;

    @Option(names = "--to-ticks", paramLabel = "FILE", description = "Where ticks go.")
    private Path ticks;

    @Option(names = "--to-stocks", paramLabel = "FILE", description = "Where stocks go.")
    private Path stocks;

    @Option(names = "--to-concepts", paramLabel = "FILE", description = "Where boards go.")
    private Path concepts;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            defaultValue = "unknown",
            description = "Publisher of an article that names none. Default: ${DEFAULT-VALUE}.")
    private String publisher;

    @Parameters(paramLabel = "FILE", description = "The file to convert.")
    private Path input;

    public ConvertCommand(Seams seams, PrintStream out) {
        this.seams = seams;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Path target = target();
        Source source = Source.file(input);
        if (target == null) {
            convert(source, new PrintWriter(out, true, StandardCharsets.UTF_8));
            return 0;
        }
        try (PrintWriter writer =
                new PrintWriter(Files.newBufferedWriter(target, StandardCharsets.UTF_8))) {
            long lines = convert(source, writer);
            out.printf("%s: %,d lines for the topic %s%n", target, lines, from.topic());
        } catch (IOException e) {
            throw Problem.usage("cannot write " + target + " (" + e + ")", e);
        }
        return 0;
    }

    private long convert(Source source, PrintWriter writer) {
        long[] lines = {0};
        from.conversion(publisher, seams.ticks())
                .convert(
                        source,
                        line -> {
                            writer.write(line);
                            writer.write('\n');
                            lines[0]++;
                        });
        writer.flush();
        return lines[0];
    }

    /** The file asked for; {@code null} for standard output. */
    private Path target() {
        Map<String, Path> asked = new TreeMap<>();
        put(asked, "news", news);
        put(asked, "ticks", ticks);
        put(asked, "stocks", stocks);
        put(asked, "concepts", concepts);
        Path target = asked.remove(from.topic());
        if (!asked.isEmpty()) {
            throw Problem.usage(
                    "--from %s makes %s; use --to-%s instead of --to-%s"
                            .formatted(
                                    from,
                                    from.topic(),
                                    from.topic(),
                                    asked.keySet().iterator().next()));
        }
        return target;
    }

    private static void put(Map<String, Path> asked, String topic, Path file) {
        if (file != null) {
            asked.put(topic, file);
        }
    }

    /** Reads the name of a layout. */
    static final class LayoutConverter implements ITypeConverter<Layout> {

        @Override
        public Layout convert(String text) {
            return Arrays.stream(Layout.values())
                    .filter(layout -> layout.toString().equals(text))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new TypeConversionException(
                                            "'"
                                                    + text
                                                    + "' is none of "
                                                    + Arrays.toString(Layout.values())));
        }
    }
}
