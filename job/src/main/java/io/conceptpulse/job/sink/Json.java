package io.conceptpulse.job.sink;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.job.store.BeijingTime;
import io.conceptpulse.job.store.SafeText;

import java.math.BigDecimal;
import java.util.List;

/** An object of JSON in the making. Names are in snake case; {@code null} stays {@code null}. */
final class Json {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final ObjectNode node = NODES.objectNode();

    /** Without control characters, which some readers choke on even where they are escaped. */
    Json text(String name, String value) {
        node.put(name, SafeText.of(value));
        return this;
    }

    Json texts(String name, List<String> values) {
        values.forEach(node.putArray(name)::add);
        return this;
    }

    Json integer(String name, long value) {
        node.put(name, value);
        return this;
    }

    Json real(String name, double value) {
        node.put(name, value);
        return this;
    }

    Json bool(String name, boolean value) {
        node.put(name, value);
        return this;
    }

    /** An integer that counts units of 10^−scale. */
    Json scaled(String name, int scale, Long value) {
        node.put(name, value == null ? null : BigDecimal.valueOf(value, scale));
        return this;
    }

    /** ISO-8601 with the offset of Beijing; {@code null} for the lack of a time. */
    Json time(String name, long epochMillis) {
        node.put(name, BeijingTime.text(epochMillis).orElse(null));
        return this;
    }

    Json objects(String name, List<ObjectNode> values) {
        node.putArray(name).addAll(values);
        return this;
    }

    ObjectNode node() {
        return node;
    }
}
