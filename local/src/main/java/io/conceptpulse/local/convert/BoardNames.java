package io.conceptpulse.local.convert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Lines.Line;
import io.conceptpulse.local.replay.Source;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Boards of which only the name is known. The name is the id too. They have no constituents: they
 * are found in news and have no index until a later version names their stocks.
 */
final class BoardNames implements Conversion {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void convert(Source source, Consumer<String> lines) {
        Set<String> seen = new HashSet<>();
        new Lines(source)
                .forEachRemaining(
                        line -> {
                            if (seen.add(line.text().strip())) {
                                lines.accept(board(line));
                            }
                        });
    }

    private static String board(Line line) {
        String name = line.text().strip();
        if (name.startsWith("_")) {
            throw line.problem("names that begin with _ are reserved");
        }
        ObjectNode json = JSON.createObjectNode();
        json.put("id", name);
        json.put("version", "1");
        json.put("name", name);
        json.putArray("aliases");
        json.putArray("exclude");
        json.putArray("constituents");
        return json.toString();
    }
}
