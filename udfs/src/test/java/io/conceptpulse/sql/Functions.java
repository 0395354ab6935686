package io.conceptpulse.sql;

import org.apache.flink.table.functions.FunctionContext;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Functions as Flink opens them. */
final class Functions {

    private Functions() {}

    static Sentiment sentiment() {
        Sentiment function = new Sentiment();
        function.open(new Parameters(Map.of()));
        return function;
    }

    static Mentions mentions(Map<String, String> parameters) {
        Mentions function = new Mentions();
        function.open(new Parameters(parameters));
        return function;
    }

    static List<Row> rows(Mentions function, String title, String body) {
        List<Row> rows = new ArrayList<>();
        function.setCollector(
                new Collector<>() {
                    @Override
                    public void collect(Row row) {
                        rows.add(row);
                    }

                    @Override
                    public void close() {}
                });
        function.eval(title, body);
        return rows;
    }

    private static final class Parameters extends FunctionContext {

        private final Map<String, String> parameters;

        Parameters(Map<String, String> parameters) {
            super(null);
            this.parameters = parameters;
        }

        @Override
        public String getJobParameter(String key, String otherwise) {
            return parameters.getOrDefault(key, otherwise);
        }
    }
}
