package io.conceptpulse.concept;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.feed.Versioned;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * One version of a concept board (概念板块).
 *
 * @param id stable id of the board
 * @param version orders the versions of one board: whole numbers by value, then all else as text
 * @param name what the board is called; always an alias too
 * @param aliases further spellings under which news mention the board
 * @param exclude contexts in which an alias is something else: an alias inside one of these is no
 *     mention
 * @param constituents symbols of the member stocks, each once
 * @param effectiveFrom first moment at which this version counts, epoch milliseconds; {@link
 *     Long#MIN_VALUE} where it always did
 * @param effectiveTo first moment at which it counts no more; {@link Long#MAX_VALUE} where open
 * @param sector the sector it is filed under, may be empty
 * @param knownAt when the definition could be known: its Kafka timestamp, epoch milliseconds
 * @param origin where the record lies
 */
public record Concept(
        String id,
        String version,
        String name,
        List<String> aliases,
        List<String> exclude,
        List<String> constituents,
        long effectiveFrom,
        long effectiveTo,
        String sector,
        long knownAt,
        Origin origin)
        implements Versioned {

    /** The board of all stocks; its mentions are all articles. No catalog may define it. */
    public static final String MARKET = "_market";

    public Concept {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a board needs an id and a name");
        }
        if (id.startsWith("_")) {
            throw new IllegalArgumentException("ids that begin with _ are reserved: " + id);
        }
        if (effectiveTo <= effectiveFrom) {
            throw new IllegalArgumentException("board " + id + " ends before it begins");
        }
        aliases = List.copyOf(aliases);
        exclude = List.copyOf(exclude);
        constituents = List.copyOf(new LinkedHashSet<>(constituents));
    }

    /** The same definition, written at another time and place. */
    public Concept writtenAs(long time, Origin place) {
        return new Concept(
                id,
                version,
                name,
                aliases,
                exclude,
                constituents,
                effectiveFrom,
                effectiveTo,
                sector,
                time,
                place);
    }

    @Override
    public String key() {
        return id;
    }
}
