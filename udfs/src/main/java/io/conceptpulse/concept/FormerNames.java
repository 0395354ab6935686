package io.conceptpulse.concept;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Names that stocks bore before, by symbol. News of 2018 write 西泵股份, a stock list of 2024 飞龙股份.
 * They stand beside the {@code former_names} of the topic {@code stocks} and count for a stock only
 * while the catalog has its symbol.
 *
 * <p>A file has a line for each name: symbol, tab, name. Empty lines and those that begin with
 * {@code #} are skipped.
 */
public final class FormerNames implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String RESOURCE = "/concept/former_names.tsv";

    private final HashMap<String, ArrayList<String>> bySymbol = new HashMap<>();

    private FormerNames() {}

    /** Those that come with the project: A shares, 2016 to 2024. */
    public static FormerNames standard() {
        return Standard.NAMES;
    }

    /** No names but those of the catalog. */
    public static FormerNames none() {
        return new FormerNames();
    }

    /**
     * @throws IllegalArgumentException for a line that is no symbol and name, naming the line
     */
    public static FormerNames read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(lines, file.toString());
        }
    }

    /** What a stock was called before; empty where nothing is known. */
    public List<String> of(String symbol) {
        ArrayList<String> names = bySymbol.get(symbol);
        return names == null ? List.of() : names;
    }

    private static FormerNames read(BufferedReader lines, String file) throws IOException {
        FormerNames names = new FormerNames();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < 2 || cells[0].isBlank() || cells[1].isBlank()) {
                throw new IllegalArgumentException(
                        file + ":" + number + ": a symbol, a tab and a name are expected");
            }
            names.bySymbol
                    .computeIfAbsent(cells[0].strip(), key -> new ArrayList<>())
                    .add(cells[1].strip());
        }
        return names;
    }

    private static final class Standard {
        static final FormerNames NAMES = load();

        private static FormerNames load() {
            try (InputStream in = FormerNames.class.getResourceAsStream(RESOURCE);
                    BufferedReader lines =
                            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return read(lines, RESOURCE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
