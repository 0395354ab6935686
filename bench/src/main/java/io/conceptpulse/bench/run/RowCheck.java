package io.conceptpulse.bench.run;

import io.conceptpulse.local.Steps;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.oracle.Oracle;
import io.conceptpulse.oracle.Question;
import io.conceptpulse.oracle.Report;
import io.conceptpulse.oracle.TopicNames;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Asks the oracle whether the rows of a round are those that its records make. */
final class RowCheck {

    private static final Duration SETTLE = Duration.ofSeconds(15);

    private RowCheck() {}

    /** The oracle's verdict; where rows differ, which ones is printed. */
    static String verdict(Stack stack, TopicSet topics, Steps steps, PrintStream out)
            throws InterruptedException {
        Question question =
                new Question(
                        Map.of("bootstrap.servers", stack.broker().bootstrap()),
                        new TopicNames(
                                topics.news(),
                                topics.ticks(),
                                topics.concepts(),
                                topics.stocks(),
                                topics.alerts(),
                                topics.deadLetters(),
                                topics.late()),
                        stack.jdbcUrl(topics.run()),
                        EmbeddedDatabase.USER,
                        EmbeddedDatabase.USER,
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        false,
                        true,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SETTLE);
        Report report = Oracle.verify(question, line -> steps.say("oracle: " + line));
        report.print(out);
        return report.verdict().name();
    }
}
