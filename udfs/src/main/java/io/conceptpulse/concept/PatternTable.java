package io.conceptpulse.concept;

import io.conceptpulse.market.Stock;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

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
            this(new ArrayList<>(1), new HashSet<>(1), new boolean[1]);
        }
    }

    /**
     * One target of a spelling.
     *
     * @param target id of the board, or symbol of the stock
     * @param kind what the target is
     * @param by how the spelling names it
     * @param confidence of a hit by it, as {@link Hit#confidence()}
     */
    record Meaning(String target, Hit.Kind kind, By by, double confidence) {}

    /** How a spelling names its target, which decides what around it must hold. */
    enum By {
        /** Name or alias of a board. */
        ALIAS,
        /** Name of a stock that is nothing else. */
        NAME,
        /** The name of a broker, vendor or publisher, which may only be quoted. */
        SOURCE_NAME,
        /** A name that is a word of everyday language too. */
        EVERYDAY_NAME,
        CODE,
        /** Code with its exchange before it, sh601360. */
        PREFIXED_CODE,
        /** The beginning of a name, which counts behind XD, XR, DR, N and C. */
        BESIDE_EX_MARK,
        /** The first two characters of a name, which count behind N and C. */
        BESIDE_LISTING_MARK,
        /** Two characters of a name, which count behind ST. */
        BESIDE_ST
    }

    private final TreeMap<String, Entry> entries = new TreeMap<>();
    private final Set<String> aliases = new HashSet<>();

    /** Spellings of current names, each with its stock; "" where several share it. */
    private final Map<String, String> current = new HashMap<>();

    static Map<String, Entry> of(
            Collection<Concept> boards, Collection<Stock> stocks, FormerNames former) {
        PatternTable table = new PatternTable();
        boards.forEach(table::addBoard);
        stocks.forEach(table::addStock);
        table.addFormerNames(stocks, former);
        table.addCutNames(stocks, former, StockNames::besideExMark, By.BESIDE_EX_MARK);
        table.addCutNames(stocks, former, StockNames::besideListingMark, By.BESIDE_LISTING_MARK);
        table.addCutNames(stocks, former, StockNames::besideSt, By.BESIDE_ST);
        return table.entries;
    }

    private void addBoard(Concept board) {
        List<String> names = new ArrayList<>(board.aliases());
        names.add(board.name());
        for (String name : names) {
            String folded = FoldedText.fold(name);
            if (!folded.isEmpty()) {
                aliases.add(folded);
                add(folded, name, new Meaning(board.id(), Hit.Kind.CONCEPT, By.ALIAS, 1));
            }
        }
        for (String context : board.exclude()) {
            String folded = FoldedText.fold(context);
            if (!folded.isEmpty()) {
                entry(folded).excludedFor().add(board.id());
            }
        }
    }

    private void addStock(Stock stock) {
        for (String name : StockNames.of(stock.name())) {
            current.merge(name, stock.symbol(), (a, b) -> a.equals(b) ? a : "");
            addName(stock, name, stock.name(), 1);
        }
        int dot = stock.symbol().indexOf('.');
        String code = dot < 0 ? stock.symbol() : stock.symbol().substring(0, dot);
        add(code, code, new Meaning(stock.symbol(), Hit.Kind.STOCK, By.CODE, 1));
        if (dot > 0) {
            String prefixed = FoldedText.fold(stock.symbol().substring(dot + 1) + code);
            add(
                    prefixed,
                    prefixed,
                    new Meaning(stock.symbol(), Hit.Kind.STOCK, By.PREFIXED_CODE, 1));
        }
    }

    /** A name that another stock bears today means that other. */
    private void addFormerNames(Collection<Stock> stocks, FormerNames former) {
        for (Stock stock : stocks) {
            for (String printed : formerNames(stock, former)) {
                for (String name : StockNames.of(printed)) {
                    if (current.getOrDefault(name, stock.symbol()).equals(stock.symbol())) {
                        addName(stock, name, printed, Hit.BY_OTHER_NAME);
                    }
                }
            }
        }
    }

    private static List<String> formerNames(Stock stock, FormerNames former) {
        List<String> names = new ArrayList<>(stock.formerNames());
        names.addAll(former.of(stock.symbol()));
        return names;
    }

    /** What is left of several names alike names none of them. */
    private void addCutNames(
            Collection<Stock> stocks,
            FormerNames former,
            Function<String, Set<String>> cut,
            By by) {
        Map<String, String> owners = new HashMap<>();
        for (Stock stock : stocks) {
            List<String> names = formerNames(stock, former);
            names.add(stock.name());
            for (String name : names) {
                for (String left : cut.apply(name)) {
                    owners.merge(left, stock.symbol(), (a, b) -> a.equals(b) ? a : "");
                }
            }
        }
        owners.forEach(
                (left, symbol) -> {
                    if (!symbol.isEmpty() && !current.containsKey(left)) {
                        add(left, left, new Meaning(symbol, Hit.Kind.STOCK, by, Hit.BY_OTHER_NAME));
                    }
                });
    }

    private void addName(Stock stock, String name, String printed, double confidence) {
        // 机器人 is a company as well as a board: written alone, the word means the board.
        if (aliases.contains(name)) {
            return;
        }
        Entry entry = entry(name);
        boolean known =
                entry.meanings().stream()
                        .anyMatch(meaning -> meaning.target().equals(stock.symbol()));
        if (!known) {
            add(
                    name,
                    printed,
                    new Meaning(stock.symbol(), Hit.Kind.STOCK, howNamed(name), confidence));
        }
    }

    private static By howNamed(String name) {
        if (EverydayName.is(name)) {
            return By.EVERYDAY_NAME;
        }
        return Attribution.canBeSource(name) ? By.SOURCE_NAME : By.NAME;
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
