package io.conceptpulse.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Tick;
import io.conceptpulse.market.TickValidator;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the topic {@code ticks}. A session brings 26 million snapshots, nearly all of one plain
 * form: {@link TickScanner} reads those. Whatever it does not know is read token by token by
 * Jackson, which also says what is wrong with a record. Not thread-safe.
 */
public final class TickReader {

    static final int PRICE_DECIMALS = 3;
    static final int AMOUNT_DECIMALS = 2;

    private final TickScanner scanner = new TickScanner();
    private final JsonFactory json = new JsonFactory();
    private final Map<String, String> canonical = new HashMap<>();

    public Tick read(byte[] value, Origin origin) throws ContractViolation {
        TickFields fields = new TickFields();
        Tick tick =
                scanner.scan(value, fields)
                        ? fields.toTick(origin)
                        : readTokens(value).toTick(origin);
        Optional<String> violation = TickValidator.violation(tick);
        if (violation.isPresent()) {
            throw ContractViolation.of(violation.get());
        }
        return tick;
    }

    /** The slow way, which says what is wrong. */
    TickFields readTokens(byte[] value) throws ContractViolation {
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
        return fields;
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
        return TickFields.limit(decimal(name, parser, PRICE_DECIMALS));
    }

    private String symbol(String spelling) throws ContractViolation {
        String known = canonical.get(spelling);
        if (known == null) {
            known = ConceptReader.symbol(spelling);
            canonical.put(spelling, known);
        }
        return known;
    }
}
