package io.conceptpulse.job.sink;

import io.conceptpulse.job.store.Conflict;
import io.conceptpulse.job.store.DayPartitions;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.pulse.StockState;

import java.time.LocalDate;
import java.util.List;

import static io.conceptpulse.job.store.Column.bigint;
import static io.conceptpulse.job.store.Column.date;
import static io.conceptpulse.job.store.Column.instant;
import static io.conceptpulse.job.store.Column.scaled;
import static io.conceptpulse.job.store.Column.text;

/** {@link StockState} as rows of {@code stock_state}. */
final class StockStateRows {

    static final Table<StockState> TABLE =
            new Table<>(
                    "stock_state",
                    List.of(
                            text("symbol", StockState::symbol),
                            date("session", StockStateRows::session)),
                    List.of(
                            instant("ts", StockState::ts),
                            scaled("last", 3, StockState::last),
                            scaled("prev_close", 3, StockState::prevClose),
                            scaled("return", 9, StockState::returnE9),
                            bigint("volume", StockState::volume),
                            scaled("amount", 2, StockState::amount),
                            text("limit_state", row -> row.limit().name())),
                    Conflict.keepHighest("ts", StockState::ts),
                    new DayPartitions<>(StockStateRows::session, DayPartitions.Bounds.DATE));

    private StockStateRows() {}

    private static LocalDate session(StockState row) {
        return LocalDate.ofEpochDay(row.session());
    }
}
