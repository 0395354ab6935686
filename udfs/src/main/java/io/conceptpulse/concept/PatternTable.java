package io.conceptpulse.concept;

import io.conceptpulse.market.Stock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what each folded spelling stands for. */
final class PatternTable {

    /**
     * What one spelling stands for.
     *
     * @param meanings targets that are named by it
     * @param excludedFor boards for which names inside it are no mention
     * @param spaced whether it is written with spaces between Chinese characters (盐 田 港)
     */
    record Entry(List<Meaning> meanings, Set<String> excludedFor, boolean[] spaced) {

        Entry() {
            this(new ArrayList<>(), new HashSet<>(), new boolean[1]);
        }
    }

    /**
     * One target of a spelling.
     *
     * @param target id of the board, or symbol of the stock
     * @param kind what the target is
     * @param by how the spelling names it
     */
    record Meaning(String target, Hit.Kind kind, By by) {}

    /** How a spelling names its target, which decides what around it must hold. */
    enum By {
        NAME,
        /** The name of a broker, vendor or publisher, which may only be quoted. */
        SOURCE_NAME,
        /** A name that is a word of everyday language too. */
        EVERYDAY_NAME,
        CODE
    }

    private final TreeMap<String, Entry> entries = new TreeMap<>();

    static Map<String, Entry> of(Collection<Concept> boards, Collection<Stock> stocks) {
        PatternTable table = new PatternTable();
        Set<String> aliases = new HashSet<>();
        for (Concept board : boards) {
            table.addBoard(board, aliases);
        }
        for (Stock stock : stocks) {
            table.addStock(stock, aliases);
        }
        return table.entries;
    }

    private void addBoard(Concept board, Set<String> aliases) {
        List<String> names = new ArrayList<>(board.aliases());
        names.add(board.name());
        for (String name : names) {
            String folded = FoldedText.fold(name);
            if (!folded.isEmpty()) {
                aliases.add(folded);
                add(folded, name, new Meaning(board.id(), Hit.Kind.CONCEPT, By.NAME));
            }
        }
        for (String context : board.exclude()) {
            String folded = FoldedText.fold(context);
            if (!folded.isEmpty()) {
                entry(folded).excludedFor().add(board.id());
            }
        }
    }

    private void addStock(Stock stock, Set<String> aliases) {
        By by = howNamed(stock.name());
        for (String name : StockNames.of(stock)) {
            // 机器人 is a company as well as a board: written alone, the word means the board.
            if (!aliases.contains(name)) {
                add(name, stock.name(), new Meaning(stock.symbol(), Hit.Kind.STOCK, by));
            }
        }
        int dot = stock.symbol().indexOf('.');
        String code = dot < 0 ? stock.symbol() : stock.symbol().substring(0, dot);
        add(code, code, new Meaning(stock.symbol(), Hit.Kind.STOCK, By.CODE));
        if (dot > 0) {
            String prefixed = FoldedText.fold(stock.symbol().substring(dot + 1) + code);
            add(prefixed, prefixed, new Meaning(stock.symbol(), Hit.Kind.STOCK, By.NAME));
        }
    }

    private static By howNamed(String stockName) {
        if (EverydayName.is(stockName)) {
            return By.EVERYDAY_NAME;
        }
        return Attribution.canBeSource(stockName) ? By.SOURCE_NAME : By.NAME;
    }

    private void add(String folded, String printed, Meaning meaning) {
        Entry entry = entry(folded);
        if (!entry.meanings().contains(meaning)) {
            entry.meanings().add(meaning);
        }
        entry.spaced()[0] |= printed.chars().anyMatch(Character::isSpaceChar);
    }

    private Entry entry(String folded) {
        return entries.computeIfAbsent(folded, key -> new Entry());
    }
}
