package io.conceptpulse.job.sink;

import io.conceptpulse.job.store.Conflict;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.sentiment.Tone;

import java.util.List;

import static io.conceptpulse.job.store.Column.bool;
import static io.conceptpulse.job.store.Column.instant;
import static io.conceptpulse.job.store.Column.integer;
import static io.conceptpulse.job.store.Column.text;
import static io.conceptpulse.job.store.Column.texts;

/** {@link Mention} as rows of {@code mention}. */
final class MentionRows {

    /**
     * Later versions win. What one version says in turn: withdrawn (of what the version before it
     * said), then mentioned, then with its story decided for good; a restored message never goes
     * back on that. Two versions of one moment are told apart by nothing but their order.
     */
    private static final String IS_NEWER =
            "t.changed_at < excluded.changed_at OR t.changed_at = excluded.changed_at"
                    + " AND (t.version <> excluded.version"
                    + " OR (NOT t.withdrawn, t.story_final)"
                    + " <= (NOT excluded.withdrawn, excluded.story_final))";

    static final Table<Mention> TABLE =
            new Table<>(
                    "mention",
                    List.of(
                            text("article_id", Mention::articleId),
                            text("concept", Mention::concept)),
                    List.of(
                            text("version", Mention::version),
                            instant("first_seen", Mention::firstSeen),
                            text("story_id", Mention::storyId),
                            bool("story_final", Mention::storyFinal),
                            text("source", Mention::source),
                            text("title", Mention::title),
                            text("url", Mention::url),
                            text("relevance", row -> row.relevance().name()),
                            integer("tone_milli", Mention::toneMilli),
                            text("tone_class", row -> Tone.polarityOf(row.toneMilli()).name()),
                            texts("tone_terms", Mention::toneTerms),
                            texts("stocks", Mention::stocks),
                            bool("withdrawn", Mention::withdrawn),
                            instant("changed_at", Mention::changedAt),
                            integer("novelty_milli", row -> row.placement().noveltyMilli()),
                            bool("first_of_board", row -> row.placement().firstOfBoard()),
                            texts("first_stocks", Mention::firstStocks)),
                    Conflict.keepIf(IS_NEWER, MentionRows::isNewer));

    private MentionRows() {}

    private static boolean isNewer(Mention now, Mention before) {
        if (now.changedAt() != before.changedAt()) {
            return now.changedAt() > before.changedAt();
        }
        return !now.version().equals(before.version()) || rank(now) >= rank(before);
    }

    private static int rank(Mention mention) {
        return (mention.withdrawn() ? 0 : 2) + (mention.storyFinal() ? 1 : 0);
    }
}
