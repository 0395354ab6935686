package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;

/** Reads the topic {@code stocks}. */
public final class StockReader {

    /** Stands for a listing day that the feed does not give: listed since long ago. */
    private static final long LONG_AGO = 0;

    /**
     * @param recordTime timestamp of the Kafka record, epoch milliseconds
     */
    public Stock read(byte[] json, Origin origin, long recordTime) throws ContractViolation {
        JsonFields fields = JsonFields.parse(json);
        return new Stock(
                ConceptReader.symbol(fields.required("symbol")),
                fields.required("version"),
                fields.required("name"),
                fields.texts("former_names"),
                fields.day("listed", LONG_AGO),
                fields.day("delisted", Long.MAX_VALUE),
                fields.flag("st"),
                fields.count("float_shares"),
                fields.count("total_shares"),
                fields.time("effective_from").orElse(Long.MIN_VALUE),
                recordTime,
                origin);
    }
}
