package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.figure.Detection;
import io.conceptpulse.bench.evaluate.table.Row;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The labels of one cell: ids joined by semicolons, all with an offset ({@code 601360.SH@12}) or
 * all without. With offsets each mention counts, without each id once.
 */
record Expected(Set<String> ids, boolean placed) {

    private static final Pattern PLACED = Pattern.compile(".+@\\d+");

    static Expected of(Row row, String column) {
        List<String> items =
                Arrays.stream(row.get(column).split(";"))
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
        long placed = items.stream().filter(item -> PLACED.matcher(item).matches()).count();
        if (placed > 0 && placed < items.size()) {
            throw row.wrong(column, "an offset behind each id, or behind none");
        }
        return new Expected(Set.copyOf(items), placed > 0);
    }

    void count(List<Found> found, Detection detection) {
        Set<String> said =
                found.stream()
                        .map(mention -> placed ? mention.toString() : mention.id())
                        .collect(Collectors.toSet());
        Set<String> right = new HashSet<>(said);
        right.retainAll(ids);
        detection.add(right.size(), said.size() - right.size(), ids.size() - right.size());
    }
}
