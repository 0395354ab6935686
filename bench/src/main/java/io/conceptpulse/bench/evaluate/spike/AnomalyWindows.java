package io.conceptpulse.bench.evaluate.spike;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Labelled windows of series as NAB keeps them: {@code {"name": [["from", "to"], …]}}, where the
 * name is that of the file, with or without folder, ending and {@code Twitter_volume_}.
 */
final class AnomalyWindows {

    private static final String ENDING = ".csv";
    private static final String TWITTER = "Twitter_volume_";

    /**
     * From the first to the last moment.
     *
     * @param key of its series, as the file of windows spells it
     * @param from epoch milliseconds, as if the text were UTC
     * @param to likewise, itself part of the window
     * @param pair both as they stand in the file
     */
    record Window(String key, long from, long to, List<String> pair) {}

    private final String file;
    private final Map<String, List<Window>> windows = new LinkedHashMap<>();

    private AnomalyWindows(String file) {
        this.file = file;
    }

    static AnomalyWindows read(Path path) {
        Source source = Source.file(path);
        AnomalyWindows all = new AnomalyWindows(source.name());
        try (InputStream json = source.open()) {
            Map<String, List<List<String>>> read =
                    new ObjectMapper().readValue(json, new TypeReference<>() {});
            if (read == null) {
                throw Problem.atLine(source.name(), 1, "null; an object is expected");
            }
            read.forEach(all::add);
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw Problem.atLine(
                    source.name(),
                    line,
                    "expected {\"name\": [[\"from\", \"to\"], …], …}: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw Problem.usage("cannot read " + source.name() + " (" + e + ")", e);
        }
        return all;
    }

    private void add(String key, List<List<String>> pairs) {
        String inFolder = key.substring(key.lastIndexOf('/') + 1);
        String name = inFolder.endsWith(ENDING) ? withoutEnding(inFolder) : inFolder;
        List<Window> of = new ArrayList<>();
        if (pairs == null) {
            throw problem(key, "no list of windows");
        }
        for (List<String> pair : pairs) {
            if (pair == null || pair.size() != 2 || pair.contains(null)) {
                throw problem(key, "a window is a pair of times, not " + pair);
            }
            Window window = new Window(key, time(key, pair.get(0)), time(key, pair.get(1)), pair);
            if (window.to() < window.from()) {
                throw problem(key, "a window ends before it begins: " + pair);
            }
            of.add(window);
        }
        of.sort(Comparator.comparingLong(Window::from));
        for (int i = 1; i < of.size(); i++) {
            if (of.get(i).from() <= of.get(i - 1).to()) {
                throw problem(key, "windows overlap: " + pairs);
            }
        }
        if (windows.put(name, of) != null) {
            throw problem(key, "there is another entry for " + name);
        }
    }

    private static String withoutEnding(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }

    private long time(String key, String text) {
        return SeriesTime.millis(text)
                .orElseThrow(
                        () -> problem(key, "'" + text + "' is no time such as 2015-03-03 04:37"));
    }

    private Problem problem(String key, String why) {
        return Problem.usage(file + ": " + key + ": " + why);
    }

    /** That a series has no row in one of its windows, which then could not be found. */
    Problem holdsNoRow(Window window, String series) {
        return problem(
                window.key(),
                "the window %s holds no row of %s; mend the window or name the whole series"
                        .formatted(window.pair(), series));
    }

    /** The windows of a file by its base name; null where it has no entry. */
    List<Window> of(String baseName) {
        List<Window> own = windows.get(baseName);
        return own == null ? windows.get(TWITTER + baseName) : own;
    }
}
