package io.conceptpulse.job.config;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells which values must not be shown. */
final class Secrets {

    static final String HIDDEN = "******";

    private static final Pattern SECRET_NAME =
            Pattern.compile(
                    "password|secret|token|api[._-]?key|jaas|credential|user\\.info"
                            + "|keystore\\.key$|private");

    /** A password among the parameters of a URL, or before the host. */
    private static final Pattern IN_URL =
            Pattern.compile(
                    "(?i)((?:password|secret|token)=)[^&;\\s]+|(//[^/:@\\s]*:)[^/@\\s]+(?=@)");

    private Secrets() {}

    static boolean isSecret(String key) {
        // A path to a secret is none, and is what one needs to see when it is wrong.
        return !key.endsWith(".file")
                && !key.endsWith(".location")
                && SECRET_NAME.matcher(key.toLowerCase(Locale.ROOT)).find();
    }

    static String redacted(String key, String value) {
        return isSecret(key) ? HIDDEN : redactedIn(value);
    }

    static String redactedIn(String value) {
        return IN_URL.matcher(value)
                .replaceAll(hit -> (hit.group(1) != null ? hit.group(1) : hit.group(2)) + HIDDEN);
    }
}
