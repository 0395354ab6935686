package io.conceptpulse.concept;

import io.conceptpulse.market.Stock;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The spellings under which news write of a stock, folded. Exchanges print marks around names: XD,
 * XR and DR on ex-days, N and C after listing, ST and *ST under special treatment, A or B for the
 * class, -U and -W for the kind of issuer; news leave most of them out.
 */
final class StockNames {

    private static final Pattern MARKED =
            Pattern.compile(
                    "^(xd|xr|dr|\\*st|s\\*st|sst|st|[ncs](?=\\p{IsHan}))?(.+?)([ab]|u|w|uw|wd)?$");

    /** A name cut down to fewer characters than this is an everyday word. */
    private static final int LEAST_BARE = 3;

    private StockNames() {}

    static Set<String> of(Stock stock) {
        Set<String> names = new LinkedHashSet<>();
        add(names, stock.name());
        stock.formerNames().forEach(name -> add(names, name));
        return names;
    }

    private static void add(Set<String> names, String printed) {
        String folded = FoldedText.fold(printed);
        if (folded.length() < 2) {
            return;
        }
        names.add(folded);
        Matcher marked = MARKED.matcher(folded);
        if (!marked.matches()) {
            return;
        }
        String bare = marked.group(2);
        boolean treated = marked.group(1) != null && marked.group(1).endsWith("st");
        boolean chinese = Character.UnicodeScript.of(bare.charAt(0)) == Character.UnicodeScript.HAN;
        if (!chinese) {
            return;
        }
        if (bare.length() >= LEAST_BARE || (marked.group(3) != null && bare.length() == 2)) {
            names.add(bare);
        }
        // Treatment begins and ends between two versions of the stock; news write of both.
        if (treated) {
            names.add("st" + bare);
            names.add("*st" + bare);
        }
    }
}
