package io.conceptpulse.concept;

import com.hankcs.hanlp.dictionary.CoreDictionary;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings under which news write of a name of a stock, folded. Exchanges print marks around
 * names: XD, XR and DR on ex-days, N and C after listing, ST and *ST under special treatment, A or
 * B for the class, -U and -W for the kind of issuer; news leave most of them out. Beside a mark the
 * name itself is cut short.
 */
final class StockNames {

    private static final Pattern MARKED =
            Pattern.compile(
                    "^(xd|xr|dr|\\*st|s\\*st|sst|st|[ncs](?=\\p{IsHan}))?(.+?)([ab]|u|w|uw|wd)?$");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    /** A name cut down to fewer characters than this is an everyday word. */
    private static final int LEAST_BARE = 3;

    /** Names have four characters or fewer; beside XD the screen has room for three. */
    private static final int WHOLE = 4;

    private static final int BESIDE_EX_MARK = 3;
    private static final int BESIDE_LISTING_MARK = 2;
    private static final int BESIDE_ST = 2;

    private StockNames() {}

    /** The name with and without its marks. */
    static Set<String> of(String printed) {
        Set<String> names = new LinkedHashSet<>();
        String folded = FoldedText.fold(printed);
        if (folded.length() < 2) {
            return names;
        }
        names.add(folded);
        Matcher marked = MARKED.matcher(folded);
        if (!marked.matches()) {
            return names;
        }
        String bare = marked.group(2);
        boolean treated = marked.group(1) != null && marked.group(1).endsWith("st");
        boolean chinese = Character.UnicodeScript.of(bare.charAt(0)) == Character.UnicodeScript.HAN;
        if (!chinese) {
            return names;
        }
        if (bare.length() >= LEAST_BARE || (marked.group(3) != null && bare.length() == 2)) {
            names.add(bare);
        }
        // Treatment begins and ends between two versions of the stock; news write of both.
        if (treated) {
            names.add("st" + bare);
            names.add("*st" + bare);
        }
        return names;
    }

    /** What is left of the name behind XD, XR, DR, N or C: its first three characters. */
    static Set<String> besideExMark(String printed) {
        String bare = bare(printed);
        return bare.length() < WHOLE ? Set.of() : Set.of(bare.substring(0, BESIDE_EX_MARK));
    }

    /**
     * What else exchanges leave of it behind N and C (N艾罗 for 艾罗能源): its first two characters, but
     * none that are a word (维生素C华北).
     */
    static Set<String> besideListingMark(String printed) {
        String bare = bare(printed);
        if (bare.length() <= BESIDE_LISTING_MARK) {
            return Set.of();
        }
        String left = bare.substring(0, BESIDE_LISTING_MARK);
        return CoreDictionary.contains(left) ? Set.of() : Set.of(left);
    }

    /**
     * What may be left of it behind ST: its first two characters, or the last two where the first
     * are a place (贵州百灵, ST百灵).
     */
    static Set<String> besideSt(String printed) {
        String bare = bare(printed);
        Set<String> left = new LinkedHashSet<>();
        if (bare.length() > BESIDE_ST) {
            left.add(bare.substring(0, BESIDE_ST));
            if (isPlace(bare.substring(0, BESIDE_ST))) {
                left.add(bare.substring(bare.length() - BESIDE_ST));
            }
        }
        return left;
    }

    private static boolean isPlace(String word) {
        CoreDictionary.Attribute known = CoreDictionary.get(word);
        return known != null && known.nature[0].startsWith("ns");
    }

    private static String bare(String printed) {
        Matcher marked = MARKED.matcher(FoldedText.fold(printed));
        String bare = marked.matches() ? marked.group(2) : "";
        return HAN.matcher(bare).matches() ? bare : "";
    }
}
