package io.conceptpulse.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TickValidator;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the topic {@code ticks}, token by token: a session brings 26 million snapshots, and a tree
 * for each would take longer than all the rest of the job. Not thread-safe.
 */
public final class TickReader {

    private static final int PRICE_DECIMALS = 3;
    private static final int AMOUNT_DECIMALS = 2;

    private final JsonFactory json = new JsonFactory();
    private final Map<String, String> canonical = new HashMap<>();

    public Tick read(byte[] value, Origin origin) throws ContractViolation {
        TickFields fields = new TickFields();
        try (JsonParser parser = json.createParser(value)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw ContractViolation.malformed("expected a JSON object", null);
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token == JsonToken.VALUE_NULL) {
                    continue;
                }
                if (!read(name, parser, fields) && token.isStructStart()) {
                    parser.skipChildren();
                }
            }
            if (parser.nextToken() != null) {
                throw ContractViolation.malformed("something follows the JSON object", null);
            }
        } catch (JsonProcessingException e) {
            throw ContractViolation.malformed("not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw ContractViolation.malformed("not JSON: " + e.getMessage(), e);
        }
        Tick tick = fields.toTick(origin);
        Optional<String> violation = TickValidator.violation(tick);
        if (violation.isPresent()) {
            throw ContractViolation.of(violation.get());
        }
        return tick;
    }

    /** Takes one field; false where the contract has none of this name. */
    private boolean read(String name, JsonParser parser, TickFields fields)
            throws IOException, ContractViolation {
        switch (name) {
            case "symbol" -> fields.symbol = symbol(parser.getText());
            case "ts" -> fields.ts = Times.parse(name, parser.getText());
            case "seq" -> fields.seq = decimal(name, parser, 0);
            case "last" -> fields.last = decimal(name, parser, PRICE_DECIMALS);
            case "prev_close" -> fields.prevClose = decimal(name, parser, PRICE_DECIMALS);
            case "open" -> fields.open = decimal(name, parser, PRICE_DECIMALS);
            case "high" -> fields.high = decimal(name, parser, PRICE_DECIMALS);
            case "low" -> fields.low = decimal(name, parser, PRICE_DECIMALS);
            case "volume" -> fields.volume = decimal(name, parser, 0);
            case "amount" -> fields.amount = decimal(name, parser, AMOUNT_DECIMALS);
            case "bid1" -> fields.bid1 = decimal(name, parser, PRICE_DECIMALS);
            case "bid1_volume" -> fields.bid1Volume = decimal(name, parser, 0);
            case "ask1" -> fields.ask1 = decimal(name, parser, PRICE_DECIMALS);
            case "ask1_volume" -> fields.ask1Volume = decimal(name, parser, 0);
            case "limit_up" -> fields.limitUp = limit(name, parser);
            case "limit_down" -> fields.limitDown = limit(name, parser);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static long decimal(String name, JsonParser parser, int decimals)
            throws IOException, ContractViolation {
        if (parser.currentToken().isStructStart()) {
            throw ContractViolation.of("field '" + name + "' must be a number");
        }
        return Decimals.scaled(
                name,
                parser.getTextCharacters(),
                parser.getTextOffset(),
                parser.getTextLength(),
                decimals);
    }

    private static long limit(String name, JsonParser parser)
            throws IOException, ContractViolation {
        long limit = decimal(name, parser, PRICE_DECIMALS);
        return PriceLimits.isSentinel(limit) ? Tick.ABSENT : limit;
    }

    private String symbol(String spelling) throws ContractViolation {
        String known = canonical.get(spelling);
        if (known == null) {
            known = ConceptReader.symbol(spelling);
            canonical.put(spelling, known);
        }
        return known;
    }

    /** The fields as they come; {@link Tick#ABSENT} stands for what has not. */
    private static final class TickFields {
        private String symbol;
        private long ts = Tick.ABSENT;
        private long seq = Tick.ABSENT;
        private long last = Tick.ABSENT;
        private long prevClose = Tick.ABSENT;
        private long open = Tick.ABSENT;
        private long high = Tick.ABSENT;
        private long low = Tick.ABSENT;
        private long volume = Tick.ABSENT;
        private long amount = Tick.ABSENT;
        private long bid1 = Tick.ABSENT;
        private long bid1Volume = Tick.ABSENT;
        private long ask1 = Tick.ABSENT;
        private long ask1Volume = Tick.ABSENT;
        private long limitUp = Tick.ABSENT;
        private long limitDown = Tick.ABSENT;

        private Tick toTick(Origin origin) throws ContractViolation {
            if (symbol == null) {
                throw ContractViolation.of("field 'symbol' is missing");
            }
            require("ts", ts);
            require("last", last);
            require("prev_close", prevClose);
            require("open", open);
            require("high", high);
            require("low", low);
            require("volume", volume);
            require("amount", amount);
            return new Tick(
                    symbol,
                    ts,
                    seq,
                    last,
                    prevClose,
                    open,
                    high,
                    low,
                    volume,
                    amount,
                    bid1,
                    bid1Volume,
                    ask1,
                    ask1Volume,
                    limitUp,
                    limitDown,
                    origin.partition(),
                    origin.offset());
        }

        private static void require(String name, long value) throws ContractViolation {
            if (value == Tick.ABSENT) {
                throw ContractViolation.of("field '" + name + "' is missing or −1");
            }
        }
    }
}
