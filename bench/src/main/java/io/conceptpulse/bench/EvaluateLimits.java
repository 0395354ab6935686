package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.limit.LimitEvaluation;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.market.TradingCalendar;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Price limits against vectors. */
@Command(
        name = "limits",
        mixinStandardHelpOptions = true,
        description = {
            "Limit-up and limit-down prices.",
            "",
            "Columns: code, trade_date, is_st, listing_session, prev_close; board or name, and"
                    + " limit_up and limit_down where there are, empty where no limit applies. Adds"
                    + " computed_up and computed_down.",
            ""
        })
final class EvaluateLimits extends KindCommand {

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Closed weekdays, a date a line. Default: those of 2023 to 2026.")
    private Path calendar;

    @Override
    Evaluation<?> evaluation() {
        return new LimitEvaluation(calendar());
    }

    private TradingCalendar calendar() {
        if (calendar == null) {
            return TradingCalendar.shipped();
        }
        try {
            return TradingCalendar.load(calendar);
        } catch (IOException e) {
            String why = e instanceof NoSuchFileException ? "no such file" : e.toString();
            throw Problem.usage("cannot read " + calendar + ": " + why, e);
        } catch (IllegalArgumentException e) {
            throw Problem.usage(calendar + ": " + e.getMessage(), e);
        }
    }
}
