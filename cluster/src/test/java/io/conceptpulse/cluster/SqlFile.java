package io.conceptpulse.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements that the documentation shows, as they stand in {@code docs/sql/mentions.sql}. */
final class SqlFile {

    private static final Pattern SETTING = Pattern.compile("SET '([^']+)' = '([^']+)'");

    private SqlFile() {}

    /** The documents of the project, beside its modules. */
    static Path project() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    static String text() {
        return read("docs/sql/mentions.sql");
    }

    static String read(String document) {
        try {
            return Files.readString(project().resolve(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No statement of the file holds a semicolon at the end of a line but its own. */
    static List<String> statements(String text) {
        return Arrays.stream(text.split(";\\s*(?:\n|$)")).map(String::strip).toList();
    }

    /** Key and value of a {@code SET}, which the SQL client applies and a table environment not. */
    static Matcher setting(String statement) {
        return SETTING.matcher(statement);
    }
}
