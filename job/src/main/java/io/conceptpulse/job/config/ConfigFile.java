package io.conceptpulse.job.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The {@code .properties} file of {@code --config}, and files that hold one secret; UTF-8. */
final class ConfigFile {

    private ConfigFile() {}

    /**
     * @throws UsageException where it cannot be read
     */
    static Map<String, String> read(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable("--config", file, e);
        }
        Map<String, String> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key).strip());
        }
        return values;
    }

    /** The whole file but the line ends that editors put behind it. */
    static String readSecret(String key, String file) {
        try {
            return Files.readString(Path.of(file)).replaceFirst("[\r\n]+$", "");
        } catch (IOException | IllegalArgumentException e) {
            throw unreadable(key, file, e);
        }
    }

    private static UsageException unreadable(String key, String file, Exception e) {
        String why = e instanceof NoSuchFileException ? "there is no such file" : e.toString();
        return new UsageException(key + ": cannot read " + file + ": " + why, e);
    }
}
