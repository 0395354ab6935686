package io.conceptpulse.job.sink;

import io.conceptpulse.job.store.Conflict;
import io.conceptpulse.job.store.Getter;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.Alert.PriceEvidence;

import java.util.List;

import static io.conceptpulse.job.store.Column.bigint;
import static io.conceptpulse.job.store.Column.bool;
import static io.conceptpulse.job.store.Column.instant;
import static io.conceptpulse.job.store.Column.integer;
import static io.conceptpulse.job.store.Column.json;
import static io.conceptpulse.job.store.Column.real;
import static io.conceptpulse.job.store.Column.scaled;
import static io.conceptpulse.job.store.Column.text;
import static io.conceptpulse.job.store.Column.texts;

/** {@link Alert} as rows of {@code alert}: the newest message of each. */
final class AlertRows {

    /** Levels are in 1e-6 points. */
    private static final int LEVEL = 6;

    static final Table<Alert> TABLE =
            new Table<>(
                    "alert",
                    List.of(text("alert_id", Alert::alertId)),
                    List.of(
                            bigint("seq", Alert::seq),
                            text("kind", row -> row.kind().name()),
                            text("concept", Alert::concept),
                            text("state", row -> row.state().name()),
                            instant("at", Alert::at),
                            instant("opened_at", Alert::openedAt),
                            integer("window_minutes", Alert::windowMinutes),
                            integer("stories", Alert::stories),
                            integer("mentions", Alert::mentions),
                            integer("sources", Alert::sources),
                            real("baseline_mean", Alert::baselineMean),
                            real("baseline_deviation", Alert::baselineDeviation),
                            real("score", Alert::score),
                            text("first_source", Alert::firstSource),
                            instant("first_seen", Alert::firstSeen),
                            json("headlines", row -> AlertJson.headlines(row).toString()),
                            texts("stocks", Alert::stocks),
                            bool("market_open", Alert::marketOpen),
                            scaled("index_at_open", LEVEL, price(PriceEvidence::levelAtOpen)),
                            scaled("index_now", LEVEL, price(PriceEvidence::levelNow)),
                            instant("index_as_of", price(PriceEvidence::asOf))),
                    Conflict.keepIf(
                            "t.seq < excluded.seq", (now, before) -> before.seq() < now.seq()));

    private AlertRows() {}

    /** {@code null} until the move of the index has been joined. */
    private static Getter<Alert, Long> price(Getter<PriceEvidence, Long> figure) {
        return row -> row.price() == null ? null : figure.apply(row.price());
    }
}
