package io.conceptpulse.news;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Text out of HTML as news feeds deliver it: fragments, unclosed tags, entities. One pass from left
 * to right without going back, so that its time is linear in the text whatever the text is.
 *
 * <p>A {@code <} counts as a tag only where a known element follows and the rest looks like
 * attributes; {@code PE<10且ROE>15} stays.
 */
final class Markup {

    private static final Set<String> BLOCKS =
            Set.of(
                    ("p br div li ul ol tr table hr h1 h2 h3 h4 h5 h6 section article blockquote pre dl dt"
                                    + " dd figcaption caption form option nav header footer main aside")
                            .split(" "));

    /** Cells of a table: words of their own in one line. */
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final Set<String> INLINES =
            Set.of(
                    ("a abbr b body center code em figure font head html i iframe img ins label mark s"
                                    + " small span strike strong sub sup tbody tfoot thead u video picture"
                                    + " source input button time cite noscript o:p")
                            .split(" "));

    /** Elements whose content is no text. */
    private static final Set<String> SILENT = Set.of("script", "style");

    private static final Map<String, String> ENTITIES =
            Map.ofEntries(
                    Map.entry("nbsp", " "),
                    Map.entry("ensp", " "),
                    Map.entry("emsp", " "),
                    Map.entry("thinsp", " "),
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("mdash", "—"),
                    Map.entry("ndash", "–"),
                    Map.entry("hellip", "…"),
                    Map.entry("middot", "·"),
                    Map.entry("bull", "•"),
                    Map.entry("times", "×"),
                    Map.entry("yen", "¥"),
                    Map.entry("copy", "©"),
                    Map.entry("reg", "®"),
                    Map.entry("trade", "™"),
                    Map.entry("deg", "°"),
                    Map.entry("permil", "‰"),
                    Map.entry("plusmn", "±"),
                    Map.entry("laquo", "«"),
                    Map.entry("raquo", "»"));

    private static final int LONGEST_ENTITY = 10;

    private final String text;
    private final Traced.Builder out;
    private int kept;
    private int at;

    private Markup(Traced source) {
        this.text = source.text();
        this.out = new Traced.Builder(source);
    }

    /**
     * @return the same instance where there is nothing to remove
     */
    static Traced strip(Traced source) {
        if (!mayHold(source.text())) {
            return source;
        }
        Traced once = new Markup(source).run();
        // Some feeds escape twice; a third time has not been seen.
        return mayHold(once.text()) ? new Markup(once).run() : once;
    }

    private static boolean mayHold(String text) {
        return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    }

    private Traced run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '<' || c == '&') {
                int start = at;
                boolean taken = c == '<' ? takeTag() : takeEntity();
                if (taken) {
                    kept = at;
                } else {
                    at = start + 1;
                }
            } else {
                at++;
            }
        }
        return out.keep(kept, text.length()).build();
    }

    /** Takes over what stands before the place that is looked at. */
    private void keepBefore() {
        out.keep(kept, at);
        kept = at;
    }

    private boolean takeTag() {
        if (text.startsWith("<!--", at)) {
            int end = text.indexOf("-->", at + 4);
            keepBefore();
            // An open comment hides the rest, as it does in a browser.
            at = end < 0 ? text.length() : end + 3;
            return true;
        }
        int nameStart = text.startsWith("</", at) ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && nameEnd - nameStart < 12 && isOfName(nameEnd)) {
            nameEnd++;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int close = endOfTag(nameEnd);
        if (close < 0) {
            return false;
        }
        if (SILENT.contains(name) && nameStart == at + 1) {
            int end = endOfContent(name, close);
            keepBefore();
            at = end;
            return true;
        }
        boolean block = BLOCKS.contains(name);
        boolean cell = CELLS.contains(name);
        if (!block && !cell && !INLINES.contains(name) && !SILENT.contains(name)) {
            return false;
        }
        keepBefore();
        if (block || cell) {
            out.put(block ? '\n' : ' ', at);
        }
        at = close + 1;
        return true;
    }

    /**
     * Where the end tag of an element begins, in either case; the end of the text where it is open.
     */
    private int endOfContent(String name, int from) {
        int tag = text.indexOf("</", from);
        while (tag >= 0 && !text.regionMatches(true, tag + 2, name, 0, name.length())) {
            tag = text.indexOf("</", tag + 2);
        }
        return tag < 0 ? text.length() : tag;
    }

    /** The {@code >} of a tag whose name ends here, or −1 where what stands there is no tag. */
    private int endOfTag(int nameEnd) {
        boolean blank = true;
        boolean attributes = false;
        for (int i = nameEnd; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return blank || attributes ? i : -1;
            }
            // Stopping at the next tag keeps a run of open ones linear.
            if (c == '<') {
                return -1;
            }
            attributes |= c == '=';
            blank &= c == '/' || Character.isWhitespace(c);
        }
        return -1;
    }

    private boolean takeEntity() {
        int semicolon = at + 1;
        while (semicolon < text.length()
                && semicolon - at <= LONGEST_ENTITY
                && (isAlnum(semicolon) || text.charAt(semicolon) == '#')) {
            semicolon++;
        }
        if (semicolon >= text.length() || text.charAt(semicolon) != ';') {
            return false;
        }
        String name = text.substring(at + 1, semicolon);
        String value = name.startsWith("#") ? codePoint(name) : ENTITIES.get(name);
        if (value == null) {
            return false;
        }
        keepBefore();
        for (int i = 0; i < value.length(); i++) {
            out.put(value.charAt(i), at);
        }
        at = semicolon + 1;
        return true;
    }

    private static String codePoint(String reference) {
        boolean hex = reference.startsWith("#x") || reference.startsWith("#X");
        try {
            int value = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
            return Character.isValidCodePoint(value) ? Character.toString(value) : null;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** A colon stands in {@code o:p}, which word processors write. */
    private boolean isOfName(int i) {
        return isAlnum(i) || text.charAt(i) == ':';
    }

    private boolean isAlnum(int i) {
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
