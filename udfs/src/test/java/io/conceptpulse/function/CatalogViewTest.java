package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.concept.Hit;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.fixture.Definitions;
import io.conceptpulse.news.CleanText;
import org.apache.flink.api.common.state.BroadcastState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static io.conceptpulse.fixture.BeijingTime.HOUR;
import static io.conceptpulse.fixture.BeijingTime.SECOND;
import static io.conceptpulse.fixture.BeijingTime.at;
import static io.conceptpulse.fixture.Definitions.board;
import static org.assertj.core.api.Assertions.assertThat;

class CatalogViewTest {

    private static final long NOON = at("2024-02-16T12:00:00");
    private static final int BURST = 1000;

    /** No test here is to see as many, and each takes memory. */
    private static final int FAR_TOO_MANY = 10;

    private final Versions versions = new Versions();
    private final CatalogView view = new CatalogView(FormerNames.none());

    /** Each matcher that was ever compiled, once. */
    private final Set<MentionMatcher> compiled = Collections.newSetFromMap(new IdentityHashMap<>());

    @BeforeEach
    void aBoardThatAlwaysWas() throws Exception {
        define(board("液冷"));
    }

    @Test
    void manyArticlesAreReadByOneMatcher() throws Exception {
        for (int i = 0; i < BURST; i++) {
            ask(NOON + i * SECOND);
        }
        assertThat(compiled).hasSize(1);
    }

    @Test
    void aBurstOfDefinitionsBetweenArticlesCompilesOnceWhenItCounts() throws Exception {
        ask(NOON);
        for (int i = 0; i < BURST; i++) {
            define(board("概念" + i).knownAt(NOON + i));
            ask(NOON + i);
        }
        assertThat(compiled).hasSize(1);
        for (int i = 0; i < BURST; i++) {
            ask(NOON + HOUR + i);
        }
        assertThat(compiled).hasSize(2);
        assertThat(named(NOON + HOUR, "概念0与概念999")).isEqualTo(Set.of("概念0", "概念999"));
    }

    @Test
    void definitionsThatCountAtOneTimeMakeOneMatcher() throws Exception {
        for (int i = 0; i < BURST; i++) {
            define(board("概念" + i).effective(NOON, Long.MAX_VALUE).knownAt(NOON - HOUR + i));
        }
        for (int second = -BURST; second < BURST; second++) {
            ask(NOON + second * SECOND);
        }
        assertThat(compiled).hasSize(2);
    }

    @Test
    void articlesOfBothSidesOfASwitchByTurnsMakeTwoMatchers() throws Exception {
        define(board("Sora").effective(NOON, Long.MAX_VALUE));
        for (int i = 0; i < BURST; i++) {
            assertThat(named(NOON - 1 - i, "Sora与液冷")).isEqualTo(Set.of("液冷"));
            assertThat(named(NOON + i, "Sora与液冷")).isEqualTo(Set.of("Sora", "液冷"));
        }
        assertThat(compiled).hasSize(2);
    }

    @Test
    void aVersionThatChangesNoNameMakesNoMatcher() throws Exception {
        ask(NOON);
        define(board("液冷").version("2").members("600000.SH"));
        define(board("液冷").version("3").effective(NOON, NOON + HOUR));
        ask(NOON);
        assertThat(compiled).hasSize(1);
        assertThat(named(NOON + HOUR, "液冷")).isEmpty();
    }

    @Test
    void aVersionOfAnEarlierTimeCountsAtOnce() throws Exception {
        ask(NOON);
        define(board("Sora").effective(NOON - HOUR, Long.MAX_VALUE));
        assertThat(named(NOON, "Sora")).isEqualTo(Set.of("Sora"));
        define(board("视频").effective(NOON - HOUR, Long.MAX_VALUE));
        assertThat(named(NOON, "Sora视频")).isEqualTo(Set.of("Sora", "视频"));
        assertThat(compiled).hasSize(3);
    }

    private void define(Definitions definition) throws Exception {
        CatalogState.put(versions, definition.change());
        view.invalidate();
    }

    private MentionMatcher ask(long time) throws Exception {
        MentionMatcher matcher = view.matcherAt(time, versions);
        compiled.add(matcher);
        assertThat(compiled).hasSizeLessThan(FAR_TOO_MANY);
        return matcher;
    }

    private Set<String> named(long time, String title) throws Exception {
        List<Hit> hits = ask(time).match(new CleanText(title, "", List.of()));
        return Set.copyOf(hits.stream().map(Hit::target).toList());
    }

    /** Broadcast state on the heap. */
    private static final class Versions implements BroadcastState<String, CatalogChange> {

        private final Map<String, CatalogChange> entries = new HashMap<>();

        @Override
        public void put(String key, CatalogChange value) {
            entries.put(key, value);
        }

        @Override
        public void putAll(Map<String, CatalogChange> map) {
            entries.putAll(map);
        }

        @Override
        public void remove(String key) {
            entries.remove(key);
        }

        @Override
        public CatalogChange get(String key) {
            return entries.get(key);
        }

        @Override
        public boolean contains(String key) {
            return entries.containsKey(key);
        }

        @Override
        public Iterator<Map.Entry<String, CatalogChange>> iterator() {
            return entries.entrySet().iterator();
        }

        @Override
        public Iterable<Map.Entry<String, CatalogChange>> entries() {
            return entries.entrySet();
        }

        @Override
        public Iterable<Map.Entry<String, CatalogChange>> immutableEntries() {
            return Collections.unmodifiableMap(entries).entrySet();
        }

        @Override
        public void clear() {
            entries.clear();
        }
    }
}
