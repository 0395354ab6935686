package io.conceptpulse.bench;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.index.IndexEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The board index over daily bars. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = {
            "The index of all stocks of the tables, equal weight and chained.",
            "",
            "Columns: code, date, and chg_pct or close and prev_close. Adds return. Prints the"
                    + " level at the close of each day. A stock counts from its first row to its"
                    + " last; a day between without a row is a suspension.",
            ""
        })
final class EvaluateIndex extends KindCommand {

    @Option(
            names = "--base-date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description =
                    "Day at whose close the index stands at 1000, such as 2024-02-08. Default: the"
                            + " day before the first.")
    private LocalDate base;

    @Override
    Evaluation<?> evaluation() {
        return new IndexEvaluation(base);
    }

    /** Reads a day. */
    static final class DateConverter implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + text + "' is no date; expected e.g. 2024-02-08");
            }
        }
    }
}
