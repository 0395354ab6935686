package io.conceptpulse.contract;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Symbols;

import java.util.ArrayList;
import java.util.List;

/** Reads the topic {@code concepts}. */
public final class ConceptReader {

    /**
     * @param recordTime timestamp of the Kafka record, epoch milliseconds: when the definition
     *     could be known
     */
    public Concept read(byte[] json, Origin origin, long recordTime) throws ContractViolation {
        JsonFields fields = JsonFields.parse(json);
        List<String> constituents = new ArrayList<>();
        for (JsonFields constituent : fields.objects("constituents")) {
            constituents.add(symbol(constituent.required("symbol")));
        }
        try {
            return new Concept(
                    fields.key("id"),
                    fields.required("version"),
                    fields.required("name"),
                    fields.texts("aliases"),
                    fields.texts("exclude"),
                    constituents,
                    fields.time("effective_from").orElse(Long.MIN_VALUE),
                    fields.time("effective_to").orElse(Long.MAX_VALUE),
                    fields.optional("sector"),
                    recordTime,
                    origin);
        } catch (IllegalArgumentException e) {
            throw ContractViolation.of(e.getMessage());
        }
    }

    static String symbol(String spelling) throws ContractViolation {
        return Symbols.canonical(spelling)
                .orElseThrow(
                        () ->
                                ContractViolation.of(
                                        "'"
                                                + Times.abbreviate(spelling)
                                                + "' is no A-share symbol"));
    }
}
