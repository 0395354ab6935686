package io.conceptpulse.cli.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a stack trace comes down to. Traces of Flink are long, and what happened stands behind the
 * last {@code Caused by:}.
 *
 * @param type class of the exception, empty where the text is no trace
 * @param message its message, may have several lines
 */
record RootCause(String type, String message) {

    private static final Pattern HEAD =
            Pattern.compile("^(?:Caused by: )?((?:[a-z_$][\\w$]*\\.)+[A-Z][\\w$]*)(?:: (.*))?$");

    /** Lines that belong to no message. */
    private static final Pattern FRAME =
            Pattern.compile("^\\s+(at .*|\\.\\.\\. \\d+ .*|Suppressed: .*)|^(Caused by: ).*");

    private static final Pattern END = Pattern.compile("^End of exception on server side>.*");

    /** The last cause of the trace; the first line of a text that is none. */
    static RootCause of(String trace) {
        List<RootCause> causes = causes(trace);
        if (!causes.isEmpty()) {
            return causes.get(causes.size() - 1);
        }
        String text =
                trace.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
        return new RootCause("", text);
    }

    /** The cause of this class, where the trace has one. */
    static Optional<RootCause> of(String trace, Class<? extends Exception> type) {
        return causes(trace).stream()
                .filter(cause -> cause.type.equals(type.getName()))
                .reduce((first, last) -> last);
    }

    /** In one line, with the name of the class where the message alone would not say much. */
    String line() {
        String text = message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("");
        if (type.isEmpty()) {
            return text;
        }
        String name = type.substring(type.lastIndexOf('.') + 1);
        return text.isEmpty() ? name : name + ": " + text;
    }

    private static List<RootCause> causes(String trace) {
        List<RootCause> causes = new ArrayList<>();
        String type = null;
        List<String> message = new ArrayList<>();
        for (String line : trace.lines().toList()) {
            Matcher head = HEAD.matcher(line.replaceFirst("^<?Exception on server side:\\s*", ""));
            boolean begins = head.matches() && (type == null || line.startsWith("Caused by: "));
            if ((begins || FRAME.matcher(line).matches() || END.matcher(line).matches())
                    && type != null) {
                causes.add(new RootCause(type, String.join("\n", message).strip()));
                type = null;
                message.clear();
            }
            if (begins) {
                type = head.group(1);
                message.add(head.group(2) == null ? "" : head.group(2));
            } else if (type != null) {
                message.add(line);
            }
        }
        if (type != null) {
            causes.add(new RootCause(type, String.join("\n", message).strip()));
        }
        return causes;
    }
}
