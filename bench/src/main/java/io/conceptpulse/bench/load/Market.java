package io.conceptpulse.bench.load;

import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.TradingCalendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The stocks and boards of a load. */
public record Market(List<ListedStock> stocks, List<ConceptBoard> boards) {

    private static final int MILLIS_OF_FEN = 10;

    public Market {
        stocks = List.copyOf(stocks);
        boards = List.copyOf(boards);
    }

    public static Market draw(LoadSize size) {
        SplittableRandom random = new SplittableRandom(size.seed());
        TradingCalendar calendar = TradingCalendar.shipped();
        List<ListedStock> stocks =
                IntStream.range(0, size.stocks())
                        .mapToObj(i -> stock(i, random, calendar))
                        .toList();
        List<List<String>> members =
                IntStream.range(0, size.boards())
                        .<List<String>>mapToObj(i -> new ArrayList<>())
                        .toList();
        for (ListedStock stock : stocks) {
            for (int board : drawBoards(size, random)) {
                members.get(board).add(stock.symbol());
            }
        }
        List<ConceptBoard> boards =
                IntStream.range(0, size.boards())
                        .mapToObj(
                                i ->
                                        new ConceptBoard(
                                                "load-%03d".formatted(i),
                                                Names.board(i),
                                                members.get(i)))
                        .toList();
        return new Market(stocks, boards);
    }

    /** Different ones; a low number about twice as often as a high one. */
    private static Set<Integer> drawBoards(LoadSize size, SplittableRandom random) {
        Set<Integer> drawn = new HashSet<>();
        while (drawn.size() < size.boardsPerStock()) {
            int board = random.nextInt(size.boards());
            if (random.nextInt(2 * size.boards()) >= board) {
                drawn.add(board);
            }
        }
        return drawn;
    }

    private static ListedStock stock(
            int number, SplittableRandom random, TradingCalendar calendar) {
        String symbol = Symbols.of(number);
        String name = Names.stock(number);
        // 4 to 148 yuan, half of them below 13.
        double u = random.nextDouble();
        int prevClose = (int) (400 * Math.exp(3.6 * Math.pow(u, 1.6)));
        PriceLimits limits =
                PriceLimits.of(
                                symbol,
                                name,
                                false,
                                SessionTimes.SESSION,
                                CatalogFeed.LISTED,
                                calendar,
                                (long) prevClose * MILLIS_OF_FEN)
                        .orElseThrow();
        return new ListedStock(
                symbol,
                name,
                prevClose,
                (int) (limits.up() / MILLIS_OF_FEN),
                (int) (limits.down() / MILLIS_OF_FEN));
    }
}
