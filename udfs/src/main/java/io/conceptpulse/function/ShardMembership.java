package io.conceptpulse.function;

import io.conceptpulse.catalog.Catalog;
import io.conceptpulse.concept.Concept;
import io.conceptpulse.market.Stock;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which boards each stock of one shard counts for in one session: what was known at 09:00. Boards
 * are numbered within their bucket; the market of all stocks is one of them.
 */
final class ShardMembership {

    /** A board's place: the bucket that sums it, and its number there. */
    record Place(int bucket, int board) {}

    private final Map<Integer, List<String>> boardsOfBucket = new TreeMap<>();
    private final Map<String, List<Place>> placesOfStock = new HashMap<>();

    /**
     * @param shardKey key of the shard: boards without a stock in it have no sums there
     * @param known what the catalog held at 09:00 of the session
     */
    ShardMembership(int shardKey, long session, Catalog catalog, long known) {
        List<String> listed =
                catalog.stocksAt(known).stream()
                        .filter(stock -> stock.isListedOn(session))
                        .map(Stock::symbol)
                        .toList();
        enrol(shardKey, Concept.MARKET, listed);
        for (Concept concept : catalog.conceptsAt(known)) {
            enrol(shardKey, concept.id(), concept.constituents());
        }
    }

    private void enrol(int shardKey, String concept, List<String> constituents) {
        List<String> here =
                constituents.stream()
                        .filter(symbol -> EvenKeys.shardKey(symbol) == shardKey)
                        .toList();
        if (!here.isEmpty()) {
            Place place = place(concept);
            for (String symbol : here) {
                placesOfStock.computeIfAbsent(symbol, s -> new ArrayList<>()).add(place);
            }
        }
    }

    private Place place(String concept) {
        int bucket = EvenKeys.bucketKey(concept);
        List<String> boards = boardsOfBucket.computeIfAbsent(bucket, b -> new ArrayList<>());
        boards.add(concept);
        return new Place(bucket, boards.size() - 1);
    }

    /** The boards of each bucket, in the order of their numbers. */
    Map<Integer, List<String>> boardsOfBucket() {
        return boardsOfBucket;
    }

    /** The boards of a stock; the market is one of them if the stock is listed. */
    List<Place> placesOf(String symbol) {
        return placesOfStock.getOrDefault(symbol, List.of());
    }
}
