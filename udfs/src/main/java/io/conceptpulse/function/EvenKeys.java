package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.Concept;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;

/**
 * A fixed number of integer keys whose key groups spread evenly: integers hashed as they come land
 * on two subtasks as unevenly as 13 to 19. Frozen with the job's uids: another number of keys, or
 * another maximum parallelism, orphans the state.
 */
public final class EvenKeys {

    /** Shards of stocks. */
    public static final int SHARDS = 16;

    /** Buckets of boards. */
    public static final int BUCKETS = 16;

    /** Key groups of the job. */
    public static final int MAX_PARALLELISM = 128;

    private static final int[] KEYS = keys(SHARDS);

    private EvenKeys() {}

    /** The key of the shard or bucket with this number. */
    public static int key(int number) {
        return KEYS[number];
    }

    /** The number of a shard's or bucket's key. */
    public static int numberOfKey(int key) {
        for (int number = 0; number < KEYS.length; number++) {
            if (KEYS[number] == key) {
                return number;
            }
        }
        throw new IllegalArgumentException("no key of a shard or bucket: " + key);
    }

    /** The number that a text belongs to; {@code String.hashCode} is the same on every JVM. */
    public static int numberOf(String text, int of) {
        int hash = text.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), of);
    }

    /** Key of the shard of a stock. */
    public static int shardKey(String symbol) {
        return key(numberOf(symbol, SHARDS));
    }

    /** Key of the bucket of a board. */
    public static int bucketKey(String concept) {
        return key(numberOf(concept, BUCKETS));
    }

    /** Key of the bucket that a definition goes to: a board to its own, a stock to the market's. */
    public static int bucketKey(CatalogChange change) {
        return bucketKey(change.concept() != null ? change.concept().id() : Concept.MARKET);
    }

    /** For each number the smallest integer whose key group lies in the middle of its share. */
    private static int[] keys(int count) {
        int share = MAX_PARALLELISM / count;
        int[] keys = new int[count];
        for (int i = 0; i < count; i++) {
            int wanted = i * share + share / 2;
            int key = 0;
            while (KeyGroupRangeAssignment.assignToKeyGroup(key, MAX_PARALLELISM) != wanted) {
                key++;
            }
            keys[i] = key;
        }
        return keys;
    }
}
