package io.conceptpulse.bench.evaluate.index;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.market.ConceptIndex;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The index over all stocks of the rows, day by day: equal weight, chained, 1000 at the close of
 * the base date. A stock is a constituent from its first row to its last; on a day between without
 * a row it is suspended, has a return of 0 and counts.
 */
final class IndexTally implements Tally<DayReturn> {

    /** 1000 points, in 1e-6 points. */
    private static final long BASE_LEVEL = 1_000_000_000;

    private final LocalDate base;
    private final TreeMap<LocalDate, Map<String, Long>> days = new TreeMap<>();

    /**
     * @param base null for the day before the first
     */
    IndexTally(LocalDate base) {
        this.base = base;
    }

    @Override
    public void add(Row row, DayReturn bar) {
        Long before =
                days.computeIfAbsent(bar.date(), day -> new HashMap<>())
                        .put(bar.code(), bar.returnE9());
        if (before != null) {
            throw row.problem(bar.code() + " has two rows on " + bar.date());
        }
    }

    @Override
    public Figures figures() {
        LocalDate from = base == null ? days.firstKey().minusDays(1) : base;
        if (days.lastKey().isBefore(from)) {
            return Figures.none(
                    "--base-date " + from + " is after the last day, " + days.lastKey());
        }
        Map<LocalDate, Integer> constituents = constituents();
        Figures figures = new Figures();
        long level = BASE_LEVEL;
        for (Map.Entry<LocalDate, Map<String, Long>> day : days.tailMap(from).entrySet()) {
            if (day.getKey().isAfter(from)) {
                long sum = day.getValue().values().stream().mapToLong(Long::longValue).sum();
                level = ConceptIndex.level(level, sum, constituents.get(day.getKey()));
            }
            figures.text(day.getKey().toString(), BigDecimal.valueOf(level, 6).toPlainString());
        }
        return figures;
    }

    /** How many stocks are between their first and their last row, by day. */
    private Map<LocalDate, Integer> constituents() {
        Map<String, LocalDate> first = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        days.forEach(
                (day, returns) ->
                        returns.keySet()
                                .forEach(
                                        code -> {
                                            first.putIfAbsent(code, day);
                                            last.put(code, day);
                                        }));
        Map<LocalDate, Integer> beginning = count(first);
        Map<LocalDate, Integer> ending = count(last);
        Map<LocalDate, Integer> constituents = new HashMap<>();
        int now = 0;
        for (LocalDate day : days.keySet()) {
            now += beginning.getOrDefault(day, 0);
            constituents.put(day, now);
            now -= ending.getOrDefault(day, 0);
        }
        return constituents;
    }

    private static Map<LocalDate, Integer> count(Map<String, LocalDate> byCode) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        byCode.values().forEach(day -> counts.merge(day, 1, Integer::sum));
        return counts;
    }
}
