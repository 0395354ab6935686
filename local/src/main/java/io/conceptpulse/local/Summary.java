package io.conceptpulse.local;

import io.conceptpulse.local.replay.ReplayProgress;
import io.conceptpulse.local.table.Pulse;
import io.conceptpulse.local.table.TopicCounts;

import java.io.PrintStream;
import java.util.Map;

/** What came out of a replay, topic by topic. */
record Summary(ReplayProgress progress, Pulse pulse, Settled.Verdict verdict) {

    void print(PrintStream out) {
        out.println();
        for (Map.Entry<String, Long> topic : progress.sentByTopic().entrySet()) {
            TopicCounts c = pulse.counts().getOrDefault(topic.getKey(), TopicCounts.NONE);
            out.printf(
                    "%-9s sent %,11d   in %,11d = accepted %,d + duplicate %,d + late %,d + dead"
                            + " %,d%s%n",
                    topic.getKey(),
                    topic.getValue(),
                    c.in(),
                    c.accepted(),
                    c.duplicate(),
                    c.late(),
                    c.dead(),
                    c.addsUp() && c.in() == topic.getValue() ? "" : "   DOES NOT ADD UP");
        }
        out.printf(
                "%,d heartbeats, %d boards, %d alerts; %s%n",
                progress.heartbeats(),
                pulse.boards().size(),
                pulse.alerts().size(),
                verdict == Settled.Verdict.SETTLED
                        ? "all records are accounted for"
                        : "NOT all records are accounted for");
        out.println();
    }
}
