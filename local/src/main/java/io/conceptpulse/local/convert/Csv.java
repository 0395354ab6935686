package io.conceptpulse.local.convert;

import io.conceptpulse.local.replay.Lines.Line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated cells of one line; quoted cells as in RFC 4180, but for line breaks in them. */
final class Csv {

    private Csv() {}

    /** The cells by the names of the heading. */
    static Map<String, String> row(List<String> heading, Line line) {
        List<String> cells = cells(line);
        if (cells.size() != heading.size()) {
            throw line.problem(
                    "%d columns, but the heading has %d".formatted(cells.size(), heading.size()));
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(heading.get(i), cells.get(i));
        }
        return row;
    }

    static List<String> cells(Line line) {
        String text = line.text();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw line.problem("a quotation mark is not closed");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
