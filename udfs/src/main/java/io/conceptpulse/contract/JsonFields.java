package io.conceptpulse.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.conceptpulse.news.ControlCharacters;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The fields of one JSON object, read by name. Every text that comes out has lost its control
 * characters, NUL above all: PostgreSQL would refuse the row for ever.
 */
final class JsonFields {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private static final int LONGEST_KEY = 400;

    private final JsonNode object;

    private JsonFields(JsonNode object) {
        this.object = object;
    }

    static JsonFields parse(byte[] json) throws ContractViolation {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw ContractViolation.malformed("not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw ContractViolation.malformed("not JSON: " + e.getMessage(), e);
        }
        if (!node.isObject()) {
            throw ContractViolation.malformed(
                    "expected a JSON object, found " + node.getNodeType(), null);
        }
        return new JsonFields(node);
    }

    /** A text that must be there and not be blank. */
    String required(String name) throws ContractViolation {
        String text = optional(name);
        if (text.isBlank()) {
            throw ContractViolation.of("field '" + name + "' is missing");
        }
        return text;
    }

    /** A required text that is part of a key, which the store's indexes bound in length. */
    String key(String name) throws ContractViolation {
        String key = required(name);
        if (key.length() > LONGEST_KEY) {
            throw ContractViolation.of(
                    "field '" + name + "' is longer than " + LONGEST_KEY + " characters");
        }
        return key;
    }

    /** A text, empty where it is missing. A number is taken as its digits. */
    String optional(String name) throws ContractViolation {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isTextual() && !value.isNumber()) {
            throw wrongType(name, "text", value);
        }
        return ControlCharacters.strip(value.asText());
    }

    boolean flag(String name) throws ContractViolation {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw wrongType(name, "true or false", value);
        }
        return value.booleanValue();
    }

    /** A count that may be missing; 0 then. */
    long count(String name) throws ContractViolation {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return 0;
        }
        if (!value.canConvertToExactIntegral() || !value.canConvertToLong() || value.asLong() < 0) {
            throw wrongType(name, "a whole number of 0 or more", value);
        }
        return value.asLong();
    }

    List<String> texts(String name) throws ContractViolation {
        List<String> texts = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            if (!element.isTextual()) {
                throw wrongType(name, "a list of texts", element);
            }
            texts.add(ControlCharacters.strip(element.textValue()));
        }
        return texts;
    }

    /** The objects of a list, empty where it is missing. */
    List<JsonFields> objects(String name) throws ContractViolation {
        List<JsonFields> objects = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            if (!element.isObject()) {
                throw wrongType(name, "a list of objects", element);
            }
            objects.add(new JsonFields(element));
        }
        return objects;
    }

    private JsonNode elements(String name) throws ContractViolation {
        JsonNode list = object.path(name);
        if (!list.isMissingNode() && !list.isNull() && !list.isArray()) {
            throw wrongType(name, "a list", list);
        }
        return list;
    }

    /** A moment as epoch milliseconds: ISO-8601 with offset, or epoch milliseconds as digits. */
    OptionalLong time(String name) throws ContractViolation {
        JsonNode value = object.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return OptionalLong.empty();
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return OptionalLong.of(value.longValue());
        }
        if (!value.isTextual()) {
            throw wrongType(name, "a time", value);
        }
        return OptionalLong.of(Times.parse(name, value.textValue()));
    }

    /** A day as epoch day, {@code absent} where it is missing. */
    long day(String name, long absent) throws ContractViolation {
        String text = optional(name);
        if (text.isEmpty()) {
            return absent;
        }
        try {
            return LocalDate.parse(text).toEpochDay();
        } catch (DateTimeException e) {
            throw ContractViolation.of(
                    "field '" + name + "' is no date: '" + Times.abbreviate(text) + "'");
        }
    }

    private static ContractViolation wrongType(String name, String expected, JsonNode found) {
        return ContractViolation.of(
                "field '"
                        + name
                        + "' must be "
                        + expected
                        + ", found "
                        + Times.abbreviate(ControlCharacters.strip(found.toString())));
    }
}
