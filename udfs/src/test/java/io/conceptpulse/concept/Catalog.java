package io.conceptpulse.concept;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;

import java.util.List;

/** Boards and stocks for tests, in force always. */
public final class Catalog {

    private static final Origin ANYWHERE = new Origin("catalog", 0, 0);

    private Catalog() {}

    public static Concept board(String id, String... aliases) {
        return board(id, List.of(aliases), List.of());
    }

    public static Concept board(String id, List<String> aliases, List<String> exclude) {
        return new Concept(
                id,
                "1",
                id,
                aliases,
                exclude,
                List.of(),
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                "",
                0,
                ANYWHERE);
    }

    public static Stock stock(String symbol, String name, String... formerNames) {
        return new Stock(
                symbol,
                "1",
                name,
                List.of(formerNames),
                0,
                Long.MAX_VALUE,
                name.contains("ST"),
                0,
                0,
                Long.MIN_VALUE,
                0,
                ANYWHERE);
    }
}
