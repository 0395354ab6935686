package io.conceptpulse.local.replay;

/**
 * A price through which a path of trades must pass.
 *
 * @param opening the first trade of continuous trading in the half-session that {@code first} is in
 * @param first the trade from which on the price stands
 * @param last the trade up to which it stands
 * @param price in fen
 */
record Pin(int opening, int first, int last, int price) {

    Pin {
        if (opening < 1 || first < opening || last < first) {
            throw new IllegalArgumentException(opening + " " + first + " " + last);
        }
    }

    /** Whether trading began with it after the lunch break. */
    boolean opensTheAfternoon() {
        return first == opening && opening > 1;
    }
}
