package io.conceptpulse.local.table;

/** When the table is coloured. */
public enum ColorMode {
    AUTO,
    ALWAYS,
    NEVER;

    /**
     * @param terminal whether the output is a terminal that understands colours
     * @param noColor the environment variable NO_COLOR, {@code null} where it is not set; any value
     *     but the empty one asks for none (no-color.org)
     */
    boolean colours(boolean terminal, String noColor) {
        return switch (this) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal && (noColor == null || noColor.isEmpty());
        };
    }

    /** As it is written after {@code --color}. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
