package io.conceptpulse.market;

/** The board on which a stock is listed; it decides the stock's price limits. */
public enum Board {
    /** Main boards of Shanghai and Shenzhen (主板). */
    MAIN,
    /** Growth board of Shenzhen (创业板). */
    CHINEXT,
    /** Science and technology board of Shanghai (科创板). */
    STAR,
    /** Beijing Stock Exchange (北交所), with its old codes and those from 920000 on. */
    BSE;

    /**
     * The board of a stock.
     *
     * @param symbol canonical code, {@code 601360.SH}
     * @throws IllegalArgumentException for what is no stock's canonical code
     */
    public static Board of(String symbol) {
        Board board = symbol.length() == 9 ? ofDigits(symbol, 0) : null;
        if (board == null || !symbol.endsWith(board.exchangeOf(symbol, 0))) {
            throw new IllegalArgumentException("not the canonical code of a stock: " + symbol);
        }
        return board;
    }

    /**
     * The board of the six digits that stand at {@code at}; null where no stock has such a code.
     */
    static Board ofDigits(String text, int at) {
        int head = 0;
        for (int i = at; i < at + 6; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return null;
            }
            if (i < at + 3) {
                head = head * 10 + digit;
            }
        }
        return switch (head) {
            case 600, 601, 603, 605, 0, 1, 2, 3 -> MAIN;
            case 300, 301, 302 -> CHINEXT;
            case 688, 689 -> STAR;
            default ->
                    switch (head / 10) {
                        case 43, 83, 87, 88, 92 -> BSE;
                        default -> null;
                    };
        };
    }

    /** The suffix of this board's code that stands at {@code at}: {@code .SH}, .SZ or .BJ. */
    String exchangeOf(String text, int at) {
        return switch (this) {
            case MAIN -> text.charAt(at) == '6' ? ".SH" : ".SZ";
            case CHINEXT -> ".SZ";
            case STAR -> ".SH";
            case BSE -> ".BJ";
        };
    }
}
