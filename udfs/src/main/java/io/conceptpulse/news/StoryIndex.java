package io.conceptpulse.news;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Articles by the keys of their fingerprints. Under each key only the {@link #NEWEST} that were
 * added last are kept, and of those that share keys only the {@link #COMPARED} that share most are
 * looked at: an article costs the same however long the history is. Not for several threads.
 *
 * <p>A key counts the more the fewer articles stand under it: on a busy board hundreds share the
 * common bigrams of a headline, and the one that tells its story shares a rare one.
 */
public final class StoryIndex {

    public static final int NEWEST = 64;
    public static final int COMPARED = 64;

    /** What a key counts whose only article it is, and how fast that falls off. */
    private static final int MOST = 10_000;

    private static final int HALVED_AT = 10;

    /**
     * Those that share one bigram alone are not looked at: of 78,000 such pairs of real articles
     * none were one story, and they were most of what was compared.
     */
    private static final int SHARED = 2;

    /** But for a headline as short as this, of which one bigram is a good part: 美联储降息. */
    private static final int SHORT = 8;

    /** Most keys have one article. */
    private static final int FEW = 2;

    /** The articles under each key, in the order in which they were added. */
    public interface Postings {

        /** Null where there are none. What is returned may be changed, and is put back then. */
        List<String> get(int key) throws Exception;

        void put(int key, List<String> articles) throws Exception;

        void remove(int key) throws Exception;
    }

    private final Postings postings;
    private final WeightTally tally = new WeightTally();
    private StoryFingerprint last;
    private int[] lastKeys;

    public StoryIndex(Postings postings) {
        this.postings = postings;
    }

    public void add(String articleId, StoryFingerprint fingerprint) throws Exception {
        for (int key : keys(fingerprint)) {
            List<String> before = postings.get(key);
            List<String> all = before == null ? new ArrayList<>(FEW) : before;
            if (all.size() >= NEWEST) {
                all.remove(0);
            }
            all.add(articleId);
            postings.put(key, all);
        }
    }

    public void remove(String articleId, StoryFingerprint fingerprint) throws Exception {
        for (int key : keys(fingerprint)) {
            List<String> rest = postings.get(key);
            if (rest == null || !rest.remove(articleId)) {
                continue;
            }
            if (rest.isEmpty()) {
                postings.remove(key);
            } else {
                postings.put(key, rest);
            }
        }
    }

    /** What is looked for is filed next. */
    private int[] keys(StoryFingerprint fingerprint) {
        if (!fingerprint.equals(last)) {
            last = fingerprint;
            lastKeys = StoryKeys.of(fingerprint);
        }
        return lastKeys;
    }

    /** The articles whose shared keys count most; of equals, those under the first key first. */
    public List<String> candidates(StoryFingerprint fingerprint) throws Exception {
        tally.clear();
        int[] keys = keys(fingerprint);
        for (int key : keys) {
            List<String> sharing = postings.get(key);
            if (sharing != null) {
                int weight = MOST / (HALVED_AT + sharing.size());
                for (String articleId : sharing) {
                    tally.add(articleId, weight);
                }
            }
        }
        return tally.heaviest(COMPARED, least(fingerprint, keys));
    }

    /** Whether an article would be compared with one before it, if they were all there is. */
    public static boolean compares(StoryFingerprint article, StoryFingerprint before) {
        int[] keys = StoryKeys.of(article);
        Set<Integer> others =
                Arrays.stream(StoryKeys.of(before)).boxed().collect(Collectors.toSet());
        long shared = Arrays.stream(keys).filter(others::contains).count();
        return shared > 0 && shared >= least(article, keys);
    }

    private static int least(StoryFingerprint article, int[] keys) {
        return article.headline().length() <= SHORT ? 1 : Math.min(SHARED, keys.length);
    }
}
