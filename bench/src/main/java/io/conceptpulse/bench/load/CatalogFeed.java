package io.conceptpulse.bench.load;

import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.TimedRecord;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The definitions of all boards, or of all stocks, at one moment. */
public final class CatalogFeed implements Feed {

    static final LocalDate LISTED = LocalDate.of(2012, 6, 1);

    private final String topic;
    private final List<TimedRecord> records;

    private CatalogFeed(String topic, Stream<TimedRecord> records) {
        this.topic = topic;
        this.records = records.toList();
    }

    public static CatalogFeed stocks(String topic, Market market, long at) {
        return new CatalogFeed(
                topic,
                market.stocks().stream()
                        .map(
                                s ->
                                        record(
                                                at,
                                                topic,
                                                s.symbol(),
                                                """
                                                {"symbol":"%s","version":1,"name":"%s",\
                                                "listed":"%s","st":false}"""
                                                        .formatted(s.symbol(), s.name(), LISTED))));
    }

    public static CatalogFeed boards(String topic, Market market, long at) {
        return new CatalogFeed(
                topic, market.boards().stream().map(b -> record(at, topic, b.id(), json(b))));
    }

    private static String json(ConceptBoard board) {
        String constituents =
                board.symbols().stream()
                        .map(symbol -> "{\"symbol\":\"" + symbol + "\"}")
                        .collect(Collectors.joining(","));
        return """
               {"id":"%s","version":1,"name":"%s","aliases":[],"exclude":[],"constituents":[%s]}"""
                .formatted(board.id(), board.name(), constituents);
    }

    private static TimedRecord record(long at, String topic, String key, String json) {
        return new TimedRecord(at, topic, key + "@1", json.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Iterator<TimedRecord> records() {
        return records.iterator();
    }
}
