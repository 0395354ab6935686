package io.conceptpulse.bench.functions;

import java.util.List;

/**
 * What one operation of each benchmark works off.
 *
 * @param tickBytes bytes of the ticks
 * @param characters of the articles
 * @param naming characters of those articles that name a board in every sentence
 */
record Work(long tickBytes, long characters, long naming) {

    /**
     * What is worked off.
     *
     * @param amount how much
     * @param unit of what, a second
     */
    record Amount(double amount, String unit) {}

    static Work of(List<byte[]> ticks, Articles articles) {
        return new Work(
                ticks.stream().mapToLong(json -> json.length).sum(),
                articles.characters(),
                articles.naming().characters());
    }

    /**
     * @param type simple name of the class of the benchmark
     */
    Amount of(String type, String method) {
        return switch (method) {
            case "readTicks" -> new Amount(tickBytes / 1e6, "MB/s");
            case "sumShard" ->
                    new Amount(
                            MarketFunctions.SHARD * MarketFunctions.PLACES / 1e6, "M additions/s");
            case "levels" -> new Amount((Corpus.BOARDS + 1) / 1e6, "M levels/s");
            case "tally" -> new Amount(MarketFunctions.VOTES / 1e6, "M votes/s");
            case "compileMatcher" -> new Amount(1, "matchers/s");
            default -> {
                boolean isNaming = type.equals(NamingFunctions.class.getSimpleName());
                yield new Amount((isNaming ? naming : characters) / 1e6, "M characters/s");
            }
        };
    }
}
