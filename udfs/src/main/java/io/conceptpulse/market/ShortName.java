package io.conceptpulse.market;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the exchange says with the short name of a stock.
 *
 * @param st under special treatment: ST or *ST
 * @param unreformed shares not yet reformed (未股改): an S that is not that of ST, as in S佳通
 */
record ShortName(boolean st, boolean unreformed) {

    /** XD, XR and DR mark a day without dividend or right. */
    private static final Pattern MARKS =
            Pattern.compile("^(?:XD|XR|DR)?(S(?![A-Z]|$)|S(?=ST))?(\\*?ST)?");

    static ShortName of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        Matcher marks = MARKS.matcher(plain);
        return marks.lookingAt()
                ? new ShortName(marks.group(2) != null, marks.group(1) != null)
                : new ShortName(false, false);
    }
}
