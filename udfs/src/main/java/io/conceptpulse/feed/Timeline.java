package io.conceptpulse.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which version of each thing is in force at an event time: of one key, the highest version that
 * has come into force. Where that version has ended, the key is absent: an ended version does not
 * bring back the one before it.
 *
 * <p>The answer depends on the set of versions alone, not on the order in which they came. A new
 * version means a new timeline, which costs one pass over the versions.
 */
public final class Timeline<T extends Versioned> {

    private final List<List<T>> byKey;
    private final long[] switches;

    private Timeline(List<List<T>> byKey) {
        this.byKey = byKey;
        TreeSet<Long> times = new TreeSet<>();
        for (List<T> versions : byKey) {
            addSwitches(versions, times);
        }
        this.switches = times.stream().mapToLong(Long::longValue).toArray();
    }

    public static <T extends Versioned> Timeline<T> of(Collection<T> versions) {
        TreeMap<String, List<T>> byKey = new TreeMap<>();
        for (T version : versions) {
            byKey.computeIfAbsent(version.key(), key -> new ArrayList<>()).add(version);
        }
        // Highest first; of two records of one version the one that was written later.
        Comparator<T> highestFirst =
                Comparator.<T, String>comparing(Versioned::version, VersionOrder.ASCENDING)
                        .thenComparing(Versioned::origin)
                        .reversed();
        List<List<T>> sorted = new ArrayList<>();
        for (Map.Entry<String, List<T>> entry : byKey.entrySet()) {
            sorted.add(entry.getValue().stream().sorted(highestFirst).toList());
        }
        return new Timeline<>(List.copyOf(sorted));
    }

    /** What is in force at an event time, in the order of the keys. */
    public List<T> at(long eventTime) {
        List<T> found = new ArrayList<>(byKey.size());
        for (List<T> versions : byKey) {
            inForce(versions, eventTime).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The distinct times at which {@link #at} changes, ascending. */
    public long[] switches() {
        return switches.clone();
    }

    /**
     * The switch that is behind an event time, or {@link Long#MIN_VALUE} before the first: what is
     * in force is the same for all times that share it, so it is a key to cache by.
     */
    public long lastSwitch(long eventTime) {
        int after = switches.length;
        int low = 0;
        while (low < after) {
            int middle = (low + after) >>> 1;
            if (switches[middle] <= eventTime) {
                low = middle + 1;
            } else {
                after = middle;
            }
        }
        return low == 0 ? Long.MIN_VALUE : switches[low - 1];
    }

    private static <T extends Versioned> Optional<T> inForce(List<T> highestFirst, long eventTime) {
        for (T version : highestFirst) {
            if (version.inForceFrom() <= eventTime) {
                return version.effectiveTo() <= eventTime ? Optional.empty() : Optional.of(version);
            }
        }
        return Optional.empty();
    }

    private static <T extends Versioned> void addSwitches(List<T> versions, TreeSet<Long> times) {
        TreeSet<Long> candidates = new TreeSet<>();
        for (T version : versions) {
            candidates.add(version.inForceFrom());
            candidates.add(version.effectiveTo());
        }
        Optional<T> before = inForce(versions, Long.MIN_VALUE);
        for (long time : candidates) {
            Optional<T> now = inForce(versions, time);
            if (!now.equals(before) && time != Long.MAX_VALUE) {
                times.add(time);
            }
            before = now;
        }
    }
}
