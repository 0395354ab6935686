package io.conceptpulse.market;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.feed.Versioned;

import java.util.List;

/**
 * One version of what is known of a listed stock.
 *
 * @param symbol canonical code, {@code 601360.SH}
 * @param version orders the versions of one stock
 * @param name short name as the exchange prints it
 * @param formerNames names it had before
 * @param listed listing day, as {@code LocalDate.toEpochDay()}
 * @param delisted delisting day as epoch day, {@link Long#MAX_VALUE} where listed still
 * @param st whether it is under special treatment (ST)
 * @param floatShares freely tradable shares, 0 where unknown
 * @param totalShares shares, 0 where unknown
 * @param effectiveFrom first moment at which this version counts, epoch milliseconds; {@link
 *     Long#MIN_VALUE} where it always did
 * @param knownAt when it could be known, epoch milliseconds
 * @param origin where the record lies
 */
public record Stock(
        String symbol,
        String version,
        String name,
        List<String> formerNames,
        long listed,
        long delisted,
        boolean st,
        long floatShares,
        long totalShares,
        long effectiveFrom,
        long knownAt,
        Origin origin)
        implements Versioned {

    public Stock {
        if (symbol.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a stock needs a symbol and a name");
        }
        formerNames = List.copyOf(formerNames);
    }

    /** Whether it was listed on this day, epoch day. */
    public boolean isListedOn(long day) {
        return listed <= day && day < delisted;
    }

    /** The same definition, written at another time and place. */
    public Stock writtenAs(long time, Origin place) {
        return new Stock(
                symbol,
                version,
                name,
                formerNames,
                listed,
                delisted,
                st,
                floatShares,
                totalShares,
                effectiveFrom,
                time,
                place);
    }

    @Override
    public String key() {
        return symbol;
    }
}
