package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.function.BiConsumerWithException;
import org.apache.flink.util.function.FunctionWithException;

/**
 * The state that holds every version of every board and stock.
 *
 * <p>A version may be written more than once: a producer sends its whole catalog again each
 * morning, or mends a definition without a new version. What was known before stays known: the
 * first of equal definitions is kept, and one that differs is kept beside those before it.
 */
public final class CatalogState {

    public static final MapStateDescriptor<String, CatalogChange> DESCRIPTOR =
            new MapStateDescriptor<>(
                    "catalog", Types.STRING, TypeInformation.of(CatalogChange.class));

    private CatalogState() {}

    static void put(BroadcastState<String, CatalogChange> state, CatalogChange change)
            throws Exception {
        put(change, state::get, state::put);
    }

    static void put(MapState<String, CatalogChange> state, CatalogChange change) throws Exception {
        put(change, state::get, state::put);
    }

    private static void put(
            CatalogChange change,
            FunctionWithException<String, CatalogChange, Exception> get,
            BiConsumerWithException<String, CatalogChange, Exception> put)
            throws Exception {
        // Concept and stock versions do not share keys.
        String key = (change.concept() != null ? "c:" : "s:") + change.key();
        CatalogChange before = get.apply(key);
        if (before == null) {
            put.accept(key, change);
        } else if (!before.restates(change)) {
            put.accept(key + '@' + before.origin(), before);
            put.accept(key, change);
        }
    }
}
