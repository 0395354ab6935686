package io.conceptpulse.bench.functions;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class FunctionsTextTest {

    private static final Work WORK = new Work(3_000_000, 2_000_000, 500_000);

    @Test
    void saysCharactersASecondAndHowManyTimesBareSegmentation() {
        Map<String, Double> operations = new LinkedHashMap<>();
        operations.put("NamingFunctions.articleToMentions", 6.0);
        operations.put("NamingFunctions.hanlpSegment", 4.0);
        operations.put("NewsFunctions.articleToMentions", 3.0);
        operations.put("NewsFunctions.clean", 8.0);
        operations.put("NewsFunctions.hanlpSegment", 1.0);
        operations.put("MarketFunctions.readTicks", 30.0);

        assertThat(printed(operations).lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly(
                        "",
                        "function on one thread",
                        "NamingFunctions.articleToMentions 3.00 M characters/s",
                        "NamingFunctions.hanlpSegment 2.00 M characters/s",
                        "NewsFunctions.articleToMentions 6.00 M characters/s",
                        "NewsFunctions.clean 16.00 M characters/s",
                        "NewsFunctions.hanlpSegment 2.00 M characters/s",
                        "MarketFunctions.readTicks 90.00 MB/s",
                        "NamingFunctions.articleToMentions 1.50 times bare segmentation",
                        "NewsFunctions.articleToMentions 3.00 times bare segmentation");
    }

    @Test
    void comparesNothingWhereSegmentationWasNotMeasured() {
        assertThat(printed(Map.of("NewsFunctions.articleToMentions", 3.0))).doesNotContain("times");
    }

    private static String printed(Map<String, Double> operations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new FunctionsText(new PrintStream(bytes, true, StandardCharsets.UTF_8), WORK)
                .print(operations);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
