package io.conceptpulse.local.replay;

import io.conceptpulse.market.Symbols;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads daily bars from CSV, in either of two layouts, told apart by the heading. */
public final class DailyBars {

    private static final String OURS =
            "symbol,name,date,open,high,low,close,prev_close,volume,amount";
    private static final String VENDORS =
            "code,name,date,open,high,low,close,chg_pct,volume_lots,amount_cny,turnover_pct,limit_up";
    private static final String SORA = "/replay/sora/daily_bars.csv";

    /** The close of each stock's last bar so far: the reference of its next one. */
    private final Map<String, Long> closes = new HashMap<>();

    private DailyBars() {}

    /** The bars that come with the project: 35 stocks, 2024-02-05 to 2024-03-05. */
    public static List<DailyBar> sora() {
        try (Reader reader =
                new InputStreamReader(
                        DailyBars.class.getResourceAsStream(SORA), StandardCharsets.UTF_8)) {
            return load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads bars in the order of the file; lines that begin with {@code #} are comments. Prices and
     * amount are in yuan. The layouts are
     *
     * <pre>
     * symbol,name,date,open,high,low,close,prev_close,volume,amount
     * code,name,date,open,high,low,close,chg_pct,volume_lots,amount_cny,turnover_pct,limit_up
     * </pre>
     *
     * The second has no previous close: it is the close of the stock's bar before, so that a
     * stock's bars must come in order and without an ex-date among them, and for its first bar the
     * fen price that gives the percentage.
     *
     * @throws IllegalArgumentException with the number of the line that cannot be read
     */
    public static List<DailyBar> load(Reader reader) throws IOException {
        DailyBars bars = new DailyBars();
        List<DailyBar> read = new ArrayList<>();
        BufferedReader lines = new BufferedReader(reader);
        String heading = null;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (heading == null) {
                heading = known(line.strip());
                continue;
            }
            try {
                String[] fields = line.strip().split(",", -1);
                read.add(heading.equals(OURS) ? ours(fields) : bars.vendors(fields));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException(
                        "line " + number + " is no daily bar: " + e.getMessage(), e);
            }
        }
        return List.copyOf(read);
    }

    private static String known(String heading) {
        if (!heading.equals(OURS) && !heading.equals(VENDORS)) {
            throw new IllegalArgumentException("unknown columns of daily bars: " + heading);
        }
        return heading;
    }

    private static DailyBar ours(String[] f) {
        return bar(f, scaled(f[7], 3), scaled(f[8], 0), scaled(f[9], 2));
    }

    private DailyBar vendors(String[] f) {
        long close = scaled(f[6], 3);
        Long before = closes.put(f[0], close);
        long prevClose = before == null ? prevClose(close, scaled(f[7], 2)) : before;
        return bar(f, prevClose, scaled(f[8], 0) * 100, scaled(f[9], 2));
    }

    private static DailyBar bar(String[] f, long prevClose, long volume, long amount) {
        String symbol =
                Symbols.canonical(f[0])
                        .orElseThrow(() -> new IllegalArgumentException("no stock: " + f[0]));
        return new DailyBar(
                symbol,
                f[1],
                LocalDate.parse(f[2]),
                scaled(f[3], 3),
                scaled(f[4], 3),
                scaled(f[5], 3),
                scaled(f[6], 3),
                prevClose,
                volume,
                amount);
    }

    /**
     * The fen price nearest to close / (1 + percent), which must give the percentage again.
     *
     * @param percent in hundredths of a percent
     */
    private static long prevClose(long close, long percent) {
        long fen = halfUp(close / DailyBar.FEN * 10_000, 10_000 + percent);
        long again = halfUp((close / DailyBar.FEN - fen) * 10_000, fen);
        if (again != percent) {
            throw new IllegalArgumentException(
                    "no previous close in fen gives a change of " + percent / 100.0 + "%");
        }
        return fen * DailyBar.FEN;
    }

    private static long halfUp(long dividend, long divisor) {
        return Long.signum(dividend) * ((2 * Math.abs(dividend) + divisor) / (2 * divisor));
    }

    private static long scaled(String decimal, int digits) {
        return new BigDecimal(decimal).movePointRight(digits).longValueExact();
    }
}
