package io.conceptpulse.job.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The arguments, taken apart. {@code --key value} or {@code --key=value}; where a key is given
 * twice, the last one counts. A value that itself begins with {@code --} needs the second form.
 *
 * @param flags keys and values
 * @param configFile the file of {@code --config}
 * @param help whether {@code --help} was given
 * @param stacktrace whether errors are to be shown with their causes
 */
public record CommandLine(
        Map<String, String> flags, Optional<String> configFile, boolean help, boolean stacktrace) {

    private static final String CONFIG = "config";

    /**
     * @throws UsageException where an argument is neither a key nor a value
     */
    public static CommandLine parse(String... args) {
        Map<String, String> flags = new LinkedHashMap<>();
        boolean help = false;
        boolean stacktrace = false;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--help") || arg.equals("-h")) {
                help = true;
            } else if (arg.equals("--stacktrace")) {
                stacktrace = true;
            } else if (!arg.startsWith("--") || arg.length() == 2) {
                throw new UsageException("'" + arg + "' is not --KEY VALUE; --help lists the keys");
            } else if (arg.indexOf('=') > 0) {
                int equals = arg.indexOf('=');
                flags.put(arg.substring(2, equals), arg.substring(equals + 1));
            } else if (i + 1 < args.length && !args[i + 1].startsWith("--")) {
                flags.put(arg.substring(2), args[++i]);
            } else {
                throw new UsageException(arg + " has no value; write " + arg + "=VALUE");
            }
        }
        Optional<String> file = Optional.ofNullable(flags.remove(CONFIG));
        return new CommandLine(flags, file, help, stacktrace);
    }
}
