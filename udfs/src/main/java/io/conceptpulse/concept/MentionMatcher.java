package io.conceptpulse.concept;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.conceptpulse.market.Stock;
import io.conceptpulse.news.CleanText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds where a text names boards and stocks, in one pass whatever their number.
 *
 * <p>Of names that overlap, the leftmost and then the longest counts, over boards and stocks
 * together: 算力液冷 is no mention of 算力. A name that several targets share is a hit of each. A name
 * that begins or ends in a Latin letter or digit stands alone: {@code Sora的}, but not {@code
 * Soras}; {@code 360}, but not in {@code 3600} or {@code 1.360}. A board's exclusion contexts undo
 * the hits of that board inside them, and those of any stock.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class MentionMatcher {

    /** How far a list is followed for a name that is certain. */
    private static final int REACH_OF_LIST = 8;

    private static final Pattern COMMA_OF_LIST = Pattern.compile(" ?、 ?");

    private final AhoCorasickDoubleArrayTrie<PatternTable.Entry> automaton;

    private MentionMatcher(AhoCorasickDoubleArrayTrie<PatternTable.Entry> automaton) {
        this.automaton = automaton;
    }

    /** As {@link #compile(Collection, Collection, FormerNames)}, with the standard former names. */
    public static MentionMatcher compile(Collection<Concept> boards, Collection<Stock> stocks) {
        return compile(boards, stocks, FormerNames.standard());
    }

    /**
     * A matcher for the boards and stocks that are in force, one version of each.
     *
     * @param former names that these stocks had before, beside those that they say themselves
     */
    public static MentionMatcher compile(
            Collection<Concept> boards, Collection<Stock> stocks, FormerNames former) {
        Map<String, PatternTable.Entry> patterns = PatternTable.of(boards, stocks, former);
        if (patterns.isEmpty()) {
            return new MentionMatcher(null);
        }
        AhoCorasickDoubleArrayTrie<PatternTable.Entry> automaton =
                new AhoCorasickDoubleArrayTrie<>();
        automaton.build(patterns);
        return new MentionMatcher(automaton);
    }

    /** The hits in text order, those of the title first; offsets are those of the cleaned text. */
    public List<Hit> match(CleanText text) {
        List<Hit> hits = new ArrayList<>();
        match(text.title(), true, hits);
        match(text.body(), false, hits);
        return List.copyOf(hits);
    }

    private void match(String text, boolean inTitle, List<Hit> hits) {
        if (automaton == null || text.isEmpty()) {
            return;
        }
        FoldedText folded = new FoldedText(text);
        List<Found> names = new ArrayList<>();
        List<Found> exclusions = new ArrayList<>();
        automaton.parseText(
                folded.characters(),
                (int begin, int end, PatternTable.Entry entry) -> {
                    if (!NameEdges.standAlone(folded, begin, end)) {
                        return;
                    }
                    Found found = new Found(begin, end, entry);
                    if (!entry.excludedFor().isEmpty()) {
                        exclusions.add(found);
                    }
                    if (canName(entry, folded, begin, end)) {
                        names.add(found);
                    }
                });
        Exclusions excluded = new Exclusions(exclusions);
        List<Found> chosen = leftmostLongest(names);
        for (int i = 0; i < chosen.size(); i++) {
            Found name = chosen.get(i);
            excluded.moveTo(name);
            int start = folded.originOf(name.begin());
            int end = folded.originOf(name.end() - 1) + 1;
            for (PatternTable.Meaning meaning : name.entry().meanings()) {
                if ((holds(meaning, folded, name.begin(), start, end)
                                || (meaning.by() == PatternTable.By.EVERYDAY_NAME
                                        && EverydayName.isItem(folded.original(), start, end)
                                        && (isListed(chosen, i, -1, folded)
                                                || isListed(chosen, i, 1, folded))))
                        && !excluded.undo(meaning, name)) {
                    hits.add(
                            new Hit(
                                    meaning.target(),
                                    meaning.kind(),
                                    inTitle,
                                    start,
                                    end - start,
                                    meaning.confidence()));
                }
            }
        }
    }

    /** Whether a list of stocks (甲、乙、丙) has a name that is certain on this side of this one. */
    private static boolean isListed(List<Found> chosen, int place, int step, FoldedText text) {
        for (int n = 0, i = place; n < REACH_OF_LIST; n++, i += step) {
            int next = i + step;
            if (next < 0 || next >= chosen.size()) {
                return false;
            }
            Found left = chosen.get(Math.min(i, next));
            Found right = chosen.get(Math.max(i, next));
            String between =
                    text.original()
                            .substring(
                                    text.originOf(left.end() - 1) + 1,
                                    text.originOf(right.begin()));
            if (!COMMA_OF_LIST.matcher(between).matches()) {
                return false;
            }
            Found beside = chosen.get(next);
            if (isStock(beside, text)) {
                return true;
            }
            boolean everyday =
                    beside.entry().meanings().stream()
                            .allMatch(it -> it.by() == PatternTable.By.EVERYDAY_NAME);
            if (!everyday) {
                return false;
            }
        }
        return false;
    }

    private static boolean isStock(Found name, FoldedText text) {
        int start = text.originOf(name.begin());
        int end = text.originOf(name.end() - 1) + 1;
        return name.entry().meanings().stream()
                .allMatch(
                        meaning ->
                                meaning.kind() == Hit.Kind.STOCK
                                        && meaning.by() != PatternTable.By.EVERYDAY_NAME
                                        && holds(meaning, text, name.begin(), start, end));
    }

    private static List<Found> leftmostLongest(List<Found> found) {
        found.sort(
                Comparator.comparingInt(Found::begin)
                        .thenComparing(Comparator.comparingInt(Found::end).reversed()));
        List<Found> chosen = new ArrayList<>();
        int free = 0;
        for (Found next : found) {
            if (next.begin() >= free) {
                chosen.add(next);
                free = next.end();
            }
        }
        return chosen;
    }

    /**
     * Whether what is spelled here can be a name at all: not torn apart by spaces, and where it is
     * the rest of a name that was cut short, behind the mark that cut it.
     */
    private static boolean canName(PatternTable.Entry entry, FoldedText text, int begin, int end) {
        for (PatternTable.Meaning meaning : entry.meanings()) {
            boolean marked =
                    switch (meaning.by()) {
                        case BESIDE_EX_MARK -> text.isBehindExMark(begin);
                        case BESIDE_LISTING_MARK -> text.isBehindListingMark(begin);
                        case BESIDE_ST -> text.isBehindSt(begin);
                        default -> true;
                    };
            if (marked) {
                return entry.spaced()[0]
                        || text.joins(begin, end)
                        || (meaning.kind() == Hit.Kind.STOCK && text.isSpacedOut(begin, end));
            }
        }
        return false;
    }

    private static boolean holds(
            PatternTable.Meaning meaning, FoldedText text, int begin, int start, int end) {
        return switch (meaning.by()) {
            case ALIAS, PREFIXED_CODE -> true;
            case NAME -> !LongerName.contains(text.original(), start, end);
            case SOURCE_NAME ->
                    !Attribution.isSource(text.original(), start, end)
                            && !LongerName.contains(text.original(), start, end);
            case EVERYDAY_NAME ->
                    text.isBehindSt(begin)
                            || EverydayName.meansTheCompany(text.original(), start, end);
            case CODE -> StockCode.isWrittenAsCode(text, start, end, meaning.target());
            case BESIDE_EX_MARK -> text.isBehindExMark(begin);
            case BESIDE_LISTING_MARK -> text.isBehindListingMark(begin);
            case BESIDE_ST -> text.isBehindSt(begin);
        };
    }

    /** A spelling at a place of the folded text. */
    private record Found(int begin, int end, PatternTable.Entry entry) {}

    /** The exclusion contexts of a text, passed by from left to right together with its names. */
    private static final class Exclusions {

        private final List<Found> contexts;
        private final int longest;
        private int first;

        Exclusions(List<Found> contexts) {
            contexts.sort(Comparator.comparingInt(Found::begin));
            this.contexts = contexts;
            this.longest =
                    contexts.stream()
                            .mapToInt(found -> found.end() - found.begin())
                            .max()
                            .orElse(0);
        }

        /** Leaves behind what begins too early to reach over this name. */
        void moveTo(Found name) {
            while (first < contexts.size() && contexts.get(first).begin() + longest < name.end()) {
                first++;
            }
        }

        boolean undo(PatternTable.Meaning meaning, Found name) {
            for (int i = first; i < contexts.size(); i++) {
                Found context = contexts.get(i);
                if (context.begin() > name.begin()) {
                    return false;
                }
                boolean applies =
                        meaning.kind() == Hit.Kind.STOCK
                                || context.entry().excludedFor().contains(meaning.target());
                if (applies && name.end() <= context.end()) {
                    return true;
                }
            }
            return false;
        }
    }
}
