package io.conceptpulse.bench.load;

import java.util.List;

/** A board of the load and the symbols of its stocks. */
public record ConceptBoard(String id, String name, List<String> symbols) {

    public ConceptBoard {
        symbols = List.copyOf(symbols);
    }
}
