package io.conceptpulse.bench.functions;

/**
 * What one operation of a benchmark works off.
 *
 * @param amount how much
 * @param unit of what
 */
record Work(double amount, String unit) {

    static Work of(String method, Corpus corpus) {
        return switch (method) {
            case "readTicks" -> new Work(megabytes(corpus), "MB/s");
            case "sumShard" ->
                    new Work(MarketFunctions.SHARD * MarketFunctions.PLACES / 1e6, "M additions/s");
            case "levels" -> new Work((Corpus.BOARDS + 1) / 1e6, "M levels/s");
            case "tally" -> new Work(MarketFunctions.VOTES / 1e6, "M votes/s");
            case "compileMatcher" -> new Work(1, "matchers/s");
            default -> new Work(corpus.characters() / 1e6, "M characters/s");
        };
    }

    private static double megabytes(Corpus corpus) {
        return corpus.tickBytes().stream().mapToLong(json -> json.length).sum() / 1e6;
    }
}
