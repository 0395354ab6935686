package io.conceptpulse.market;

import java.util.Locale;
import java.util.Optional;

/**
 * Vendors' spellings of one stock, and the one that is used here: six digits and the exchange,
 * {@code 601360.SH}.
 *
 * <p>The exchange follows from the digits alone. Where a spelling names an exchange that the digits
 * contradict, it means something else, and there is no stock of that name: {@code 000001.SH} is the
 * index of the Shanghai exchange, {@code sh920002} is what a vendor's client makes of a Beijing
 * code when it sends all codes with a 9 to Shanghai.
 */
public final class Symbols {

    private Symbols() {}

    /**
     * The canonical code of a stock, however it is spelled: {@code sh601360}, {@code 601360.XSHG},
     * {@code SHSE.601360}, {@code 601360.SSE}, {@code 1.601360}, bare {@code 601360}. Old codes of
     * the Beijing exchange stay as they are.
     *
     * @return empty for indices, boards, other markets, B shares and what is no code at all
     */
    public static Optional<String> canonical(String spelling) {
        if (isCanonical(spelling)) {
            return Optional.of(spelling);
        }
        String text = spelling.strip().toUpperCase(Locale.ROOT);
        int length = text.length();
        if (length < 6) {
            return Optional.empty();
        }
        if (length == 6) {
            return isVendorIndex(text) ? Optional.empty() : stock(text, 0, "");
        }
        if (length == 8 && text.startsWith("1.")) {
            return stock(text, 2, "SH");
        }
        if (length == 8 && text.startsWith("0.")) {
            // One prefix for two exchanges; the digits tell which.
            return stock(text, 2, "").filter(symbol -> !symbol.endsWith(".SH"));
        }
        if (text.charAt(6) == '.' && Character.isDigit(text.charAt(5))) {
            return exchange(text.substring(7)).flatMap(named -> stock(text, 0, named));
        }
        int at = length - 6;
        int end = text.charAt(at - 1) == '.' ? at - 1 : at;
        return exchange(text.substring(0, end)).flatMap(named -> stock(text, at, named));
    }

    private static boolean isCanonical(String text) {
        if (text.length() != 9) {
            return false;
        }
        Board board = Board.ofDigits(text, 0);
        return board != null && text.endsWith(board.exchangeOf(text, 0));
    }

    private static Optional<String> stock(String text, int at, String named) {
        Board board = Board.ofDigits(text, at);
        if (board == null) {
            return Optional.empty();
        }
        String exchange = board.exchangeOf(text, at);
        return exchange.endsWith(named)
                ? Optional.of(text.substring(at, at + 6) + exchange)
                : Optional.empty();
    }

    /** Bare 885xxx and 886xxx are concept boards of a vendor (同花顺), 883957 is its whole market. */
    private static boolean isVendorIndex(String text) {
        return text.startsWith("885") || text.startsWith("886") || text.equals("883957");
    }

    private static Optional<String> exchange(String name) {
        return switch (name) {
            case "SH", "XSHG", "SHSE", "SSE" -> Optional.of("SH");
            case "SZ", "XSHE", "SZSE" -> Optional.of("SZ");
            case "BJ", "XBSE", "BJSE", "BSE" -> Optional.of("BJ");
            default -> Optional.empty();
        };
    }
}
