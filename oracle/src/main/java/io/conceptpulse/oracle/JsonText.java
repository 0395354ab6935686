package io.conceptpulse.oracle;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A record as text that DuckDB takes for JSON wherever other readers do: without a byte order mark,
 * and without escaped halves of surrogate pairs, which the job drops too.
 */
final class JsonText {

    /** A backslash that is escaped, a pair, or half a pair; only the half goes. */
    private static final Pattern SURROGATES =
            Pattern.compile(
                    "(\\\\\\\\)|(\\\\u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2})"
                            + "|\\\\u[dD][89a-fA-F]\\p{XDigit}{2}");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private JsonText() {}

    static String of(byte[] value) {
        String text = new String(value, StandardCharsets.UTF_8);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        if (!text.contains("\\u")) {
            return text;
        }
        return SURROGATES
                .matcher(text)
                .replaceAll(
                        match ->
                                match.group(1) != null || match.group(2) != null
                                        ? Matcher.quoteReplacement(match.group())
                                        : "");
    }
}
