package io.conceptpulse.function;

import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.Statement;
import org.apache.flink.api.common.state.MapState;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an article states at present, of one kind; keyed state, by {@link Statement#about}. */
record Standing<T extends Statement<T>>(MapState<String, T> statements) {

    /** Takes back what no longer holds, or holds in another minute, then states what does. */
    void restate(List<T> now, NewsItem by, Consumer<T> out) throws Exception {
        Map<String, T> bySubject =
                now.stream().collect(Collectors.toMap(Statement::about, Function.identity()));
        for (T before : statements.values()) {
            T after = bySubject.get(before.about());
            if (after == null || after.minute() != before.minute()) {
                out.accept(before.withdrawnBy(by.version(), by.eventTime()));
            }
        }
        statements.clear();
        statements.putAll(bySubject);
        now.forEach(out);
    }

    /** The same statements, known since another moment. */
    List<T> seenAt(long firstSeen) throws Exception {
        return StreamSupport.stream(statements.values().spliterator(), false)
                .map(statement -> statement.firstSeenAt(firstSeen))
                .toList();
    }

    void clear() {
        statements.clear();
    }
}
