package io.conceptpulse.local.replay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Made feeds. */
final class Feeds {

    /** Monday 2024-02-19 09:30:00, Beijing time. */
    static final long MONDAY_OPEN = 1_708_306_200_000L;

    static final long SECOND = 1_000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;

    private Feeds() {}

    static TimedRecord record(String topic, String key, long at) {
        return new TimedRecord(at, topic, key, (key + at).getBytes(StandardCharsets.UTF_8));
    }

    static Feed feed(String topic, List<TimedRecord> records) {
        return new Feed() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public Iterator<TimedRecord> records() {
                return records.iterator();
            }
        };
    }

    static Feed standing(String topic, List<TimedRecord> records) {
        return new Feed() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public Iterator<TimedRecord> records() {
                return records.iterator();
            }

            @Override
            public boolean standing() {
                return true;
            }
        };
    }

    /** Records seconds apart, now and then hours, from the open on. */
    static Feed random(String topic, int count, Random random) {
        List<TimedRecord> records = new ArrayList<>();
        long at = MONDAY_OPEN;
        for (int i = 0; i < count; i++) {
            at += random.nextInt(20) == 0 ? random.nextLong(9 * HOUR) : random.nextLong(2 * MINUTE);
            records.add(record(topic, "k" + random.nextInt(30), at));
        }
        return feed(topic, records);
    }
}
