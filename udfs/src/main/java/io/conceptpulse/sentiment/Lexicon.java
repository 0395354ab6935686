package io.conceptpulse.sentiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that make a tone. Immutable. */
public final class Lexicon {

    private static final String STANDARD = "/sentiment/lexicon.tsv";

    private final Map<String, Entry> entries;

    /** What a word does to the tone of its clause; the resource explains the kinds. */
    public enum Kind {
        TONE,
        TURN,
        UP,
        DOWN,
        GOOD,
        BAD,
        NEGATION,
        REMOVAL,
        DENIAL,
        UNTRUE,
        DEGREE,
        HEDGE,
        PAST,
        UNREAL,
        CONCESSION,
        CONTRAST,
        QUESTION
    }

    /**
     * One word.
     *
     * @param term the word
     * @param kind what it does
     * @param milli weight or factor in thousandths
     */
    public record Entry(String term, Kind kind, int milli) {

        public Entry {
            if (term.isBlank()) {
                throw new IllegalArgumentException("a lexicon entry needs a term");
            }
            if (milli < -1000 || milli > 2000) {
                throw new IllegalArgumentException("weight of " + term + ": " + milli);
            }
        }
    }

    private Lexicon(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The lexicon that comes with the project. */
    public static Lexicon standard() {
        try (InputStream resource = Lexicon.class.getResourceAsStream(STANDARD)) {
            if (resource == null) {
                throw new IllegalStateException("not on the class path: " + STANDARD);
            }
            return read(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(STANDARD, e);
        }
    }

    /**
     * Reads lines of term, kind, weight and note, parted by tabs; {@code #} begins a comment.
     *
     * @throws IllegalArgumentException for a line that is none of these, or a term that comes twice
     */
    public static Lexicon read(InputStream lines) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            Entry entry = parse(line, number);
            if (entries.put(entry.term(), entry) != null) {
                throw new IllegalArgumentException("line " + number + ": twice: " + entry.term());
            }
        }
        return new Lexicon(entries);
    }

    private static Entry parse(String line, int number) {
        String[] fields = line.split("\t", -1);
        try {
            Kind kind = Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
            return new Entry(fields[0], kind, Integer.parseInt(fields[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("line " + number + " of the lexicon: " + line, e);
        }
    }

    public Optional<Entry> find(String word) {
        return Optional.ofNullable(entries.get(word));
    }

    public Set<String> terms() {
        return entries.keySet();
    }
}
