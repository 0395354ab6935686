package io.conceptpulse.oracle;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the topics are called, by the part that they play. */
public record TopicNames(
        String news,
        String ticks,
        String concepts,
        String stocks,
        String alerts,
        String deadLetters,
        String late) {

    /** The names of the contracts. */
    public static final TopicNames USUAL =
            new TopicNames("news", "ticks", "concepts", "stocks", "alerts", "dead-letters", "late");

    /** Names by part; the parts are also the tables {@code raw_…} of the workbench. */
    Map<String, String> byPart() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("concepts", concepts);
        names.put("stocks", stocks);
        names.put("news", news);
        names.put("ticks", ticks);
        names.put("alerts", alerts);
        names.put("dead_letters", deadLetters);
        names.put("late", late);
        return names;
    }
}
