package io.conceptpulse.local.replay;

import io.conceptpulse.market.Tick;

/**
 * Writes a snapshot as the JSON of topic {@code ticks}: prices and amount in yuan, with as many
 * decimals as their unit has, volumes in shares. Fields that are absent are left out.
 */
public final class TickJson {

    private TickJson() {}

    public static String toJson(Tick tick) {
        StringBuilder json = new StringBuilder(320);
        json.append("{\"symbol\":\"").append(tick.symbol()).append('"');
        whole(json, "ts", tick.ts());
        whole(json, "seq", tick.seq());
        price(json, "last", tick.last());
        price(json, "prev_close", tick.prevClose());
        price(json, "open", tick.open());
        price(json, "high", tick.high());
        price(json, "low", tick.low());
        whole(json, "volume", tick.volume());
        decimal(json, "amount", tick.amount(), 100);
        price(json, "bid1", tick.bid1());
        whole(json, "bid1_volume", tick.bid1Volume());
        price(json, "ask1", tick.ask1());
        whole(json, "ask1_volume", tick.ask1Volume());
        price(json, "limit_up", tick.limitUp());
        price(json, "limit_down", tick.limitDown());
        return json.append('}').toString();
    }

    private static void whole(StringBuilder json, String field, long value) {
        if (value != Tick.ABSENT) {
            json.append(",\"").append(field).append("\":").append(value);
        }
    }

    private static void price(StringBuilder json, String field, long price) {
        boolean onTheGrid = price % DailyBar.FEN == 0;
        decimal(json, field, onTheGrid ? price / 10 : price, onTheGrid ? 100 : Tick.PRICE_SCALE);
    }

    private static void decimal(StringBuilder json, String field, long value, long scale) {
        if (value != Tick.ABSENT) {
            json.append(",\"").append(field).append("\":").append(value / scale).append('.');
            // The scale in front keeps the leading zeros: 105 for 5 of 100.
            json.append(scale + value % scale);
            json.deleteCharAt(json.length() - Long.toString(scale).length());
        }
    }
}
