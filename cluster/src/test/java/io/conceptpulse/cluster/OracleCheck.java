package io.conceptpulse.cluster;

import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.oracle.Oracle;
import io.conceptpulse.oracle.Question;
import io.conceptpulse.oracle.Report;
import io.conceptpulse.oracle.Verdict;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

/** Has the oracle recompute every row from the topics, and compare. */
final class OracleCheck {

    private OracleCheck() {}

    static void agrees(Run run) throws InterruptedException {
        Question question =
                Question.ofReplay(
                        run.bootstrap(),
                        run.database(),
                        EmbeddedDatabase.USER,
                        EmbeddedDatabase.USER);
        Report report = Oracle.verify(question, line -> {});
        assertThat(report.verdict()).as(() -> text(report)).isEqualTo(Verdict.AGREES);
        assertThat(report.rows()).isPositive();
    }

    private static String text(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
