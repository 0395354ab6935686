package io.conceptpulse.sentiment.model;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Classifiers by what the setting {@code sentiment.model} says; each is loaded once a process. */
public final class ToneModels {

    /** The model that comes with the project. */
    public static final String STANDARD = "standard";

    /** Rules alone. */
    public static final String NONE = "none";

    private static final String RESOURCE = "/sentiment/tone-model.tsv";

    private static final Map<String, ToneClassifier> LOADED = new ConcurrentHashMap<>();

    private ToneModels() {}

    /**
     * @param setting {@link #STANDARD}, {@link #NONE}, or path or URI of a model file
     * @throws UncheckedIOException where it cannot be read, or is no model; the message says why
     */
    public static ToneClassifier of(String setting) {
        return setting.equals(NONE)
                ? ToneClassifier.NONE
                : LOADED.computeIfAbsent(setting, ToneModels::load);
    }

    private static ToneClassifier load(String setting) {
        try (InputStream bytes = open(setting)) {
            return ModelReader.read(new BufferedInputStream(bytes));
        } catch (IOException | IllegalArgumentException e) {
            String why = e instanceof ModelFormatException ? e.getMessage() : e.toString();
            throw new UncheckedIOException(
                    "cannot read the model of tone " + setting + ": " + why, asIo(e));
        }
    }

    private static IOException asIo(Exception e) {
        return e instanceof IOException io ? io : new IOException(e);
    }

    private static InputStream open(String setting) throws IOException {
        if (setting.equals(STANDARD)) {
            InputStream resource = ToneModels.class.getResourceAsStream(RESOURCE);
            if (resource == null) {
                throw new IOException("not on the class path: " + RESOURCE);
            }
            return resource;
        }
        if (setting.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return URI.create(setting).toURL().openStream();
        }
        return Files.newInputStream(Path.of(setting));
    }
}
