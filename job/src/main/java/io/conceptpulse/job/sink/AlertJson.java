package io.conceptpulse.job.sink;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.Headline;
import io.conceptpulse.spike.Alert.PriceEvidence;

import java.util.List;

/** An alert as it goes to the topic; see {@code docs/contracts/alerts.schema.json}. */
final class AlertJson {

    private static final int LEVEL = 6;
    private static final long NO_TIME = -1;

    private AlertJson() {}

    static ObjectNode of(Alert alert) {
        PriceEvidence price = alert.price();
        return new Json()
                .text("alert_id", alert.alertId())
                .integer("seq", alert.seq())
                .text("kind", alert.kind().name())
                .text("concept", alert.concept())
                .text("state", alert.state().name())
                .time("at", alert.at())
                .time("opened_at", alert.openedAt())
                .integer("window_minutes", alert.windowMinutes())
                .integer("stories", alert.stories())
                .integer("mentions", alert.mentions())
                .integer("sources", alert.sources())
                .real("baseline_mean", alert.baselineMean())
                .real("baseline_deviation", alert.baselineDeviation())
                .real("score", alert.score())
                .text("first_source", alert.firstSource())
                .time("first_seen", alert.firstSeen())
                .objects("headlines", headlineNodes(alert))
                .texts("stocks", alert.stocks())
                .bool("market_open", alert.marketOpen())
                .scaled("index_at_open", LEVEL, price == null ? null : price.levelAtOpen())
                .scaled("index_now", LEVEL, price == null ? null : price.levelNow())
                .time("index_as_of", price == null ? NO_TIME : price.asOf())
                .node();
    }

    /** The headlines alone: what the table keeps as JSON. */
    static ArrayNode headlines(Alert alert) {
        return JsonNodeFactory.instance.arrayNode().addAll(headlineNodes(alert));
    }

    private static List<ObjectNode> headlineNodes(Alert alert) {
        return alert.headlines().stream().map(AlertJson::headline).toList();
    }

    private static ObjectNode headline(Headline headline) {
        return new Json()
                .text("title", headline.title())
                .text("url", headline.url())
                .text("source", headline.source())
                .time("first_seen", headline.firstSeen())
                .scaled("tone", 3, (long) headline.toneMilli())
                .node();
    }
}
