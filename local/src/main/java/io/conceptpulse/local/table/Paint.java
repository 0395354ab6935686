package io.conceptpulse.local.table;

/** Colours as a Chinese desk expects them: red is up, green is down. */
enum Paint {
    UP("31"),
    DOWN("32"),
    ALARM("1;31"),
    HEADING("1"),
    QUIET("2");

    private final String code;

    Paint(String code) {
        this.code = code;
    }

    static String signed(double value, String text, boolean colours) {
        if (value > 0) {
            return UP.on(text, colours);
        }
        return value < 0 ? DOWN.on(text, colours) : text;
    }

    String on(String text, boolean colours) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
