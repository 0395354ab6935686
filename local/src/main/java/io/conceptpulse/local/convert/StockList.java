package io.conceptpulse.local.convert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Lines.Line;
import io.conceptpulse.local.replay.Source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list of stocks as Tushare gives it. A name that begins with ST or *ST says that the stock is
 * under special treatment.
 */
final class StockList implements Conversion {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NEEDED = List.of("ts_code", "name", "list_date");

    @Override
    public void convert(Source source, Consumer<String> lines) {
        Lines text = new Lines(source);
        if (!text.hasNext()) {
            throw Problem.atLine(source.name(), 1, "empty; a heading is expected");
        }
        Line first = text.next();
        List<String> heading = Csv.cells(first);
        if (!heading.containsAll(NEEDED)) {
            throw first.problem("the heading lacks one of " + String.join(", ", NEEDED));
        }
        text.forEachRemaining(line -> lines.accept(stock(line, Csv.row(heading, line))));
    }

    private static String stock(Line line, Map<String, String> row) {
        String name = row.get("name");
        if (row.get("ts_code").isEmpty() || name.isEmpty()) {
            throw line.problem("no ts_code or no name");
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("symbol", row.get("ts_code"));
        json.put("version", "1");
        json.put("name", name);
        json.put("listed", listed(line, row.get("list_date")));
        json.put("st", name.startsWith("ST") || name.startsWith("*ST"));
        return json.toString();
    }

    private static String listed(Line line, String text) {
        try {
            return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).toString();
        } catch (DateTimeException e) {
            throw line.problem("list_date is '" + text + "'; expected e.g. 19910403");
        }
    }
}
