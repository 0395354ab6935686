package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.stance.Stance;
import io.conceptpulse.stance.StockStance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many stances there are, and how many of them are right where labels say so. */
final class StanceTally implements Tally<Optional<StockStance>> {

    private static final String EXPECTED = "expected";

    private final boolean labelled;
    private final Detection all = new Detection();
    private final Map<Stance, Detection> each = new EnumMap<>(Stance.class);
    private long rows;
    private long said;

    StanceTally(Header header) {
        labelled = header.has(EXPECTED);
        for (Stance stance : Stance.values()) {
            each.put(stance, new Detection());
        }
    }

    @Override
    public void add(Row row, Optional<StockStance> result) {
        rows++;
        said += result.isPresent() ? 1 : 0;
        if (!labelled) {
            return;
        }
        Stance found = result.map(StockStance::stance).orElse(null);
        Stance expected = expected(row);
        boolean right = found != null && found == expected;
        all.add(right ? 1 : 0, found != null && !right ? 1 : 0, expected != null && !right ? 1 : 0);
        each.forEach((stance, seen) -> seen.add(found == stance, expected == stance));
    }

    /** Null for {@value StanceEvaluation#NONE}. */
    private static Stance expected(Row row) {
        String label = row.get(EXPECTED).strip();
        if (label.equals(StanceEvaluation.NONE)) {
            return null;
        }
        try {
            return Stance.valueOf(label);
        } catch (IllegalArgumentException e) {
            throw row.wrong(EXPECTED, "CLAIMED, CONFIRMED, DENIED or NONE");
        }
    }

    @Override
    public Figures figures() {
        Figures figures = new Figures().count("rows", rows).count("stances", said);
        if (labelled) {
            all.addTo(figures, "");
            each.forEach(
                    (stance, seen) ->
                            seen.addTo(figures, stance.name().toLowerCase(Locale.ROOT) + "_"));
        }
        return figures;
    }
}
