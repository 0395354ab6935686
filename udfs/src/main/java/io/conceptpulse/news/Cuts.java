package io.conceptpulse.news;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up what the rules removed, in the order in which they first did. */
final class Cuts {

    /** The rule that keeps the analysed text bounded. */
    static final String CAP = "cap";

    private final Map<String, Integer> byRule = new LinkedHashMap<>();

    void add(String rule, int characters) {
        if (characters > 0) {
            byRule.merge(rule, characters, Integer::sum);
        }
    }

    boolean has(String rule) {
        return byRule.containsKey(rule);
    }

    /** The text after a rule, whose loss is booked. */
    Traced book(String rule, Traced before, Traced after) {
        add(rule, before.length() - after.length());
        return after;
    }

    List<CleanText.Cut> toList() {
        return byRule.entrySet().stream()
                .map(cut -> new CleanText.Cut(cut.getKey(), cut.getValue()))
                .toList();
    }
}
