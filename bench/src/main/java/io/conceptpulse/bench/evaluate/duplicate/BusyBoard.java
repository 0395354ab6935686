package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation.Judge;
import io.conceptpulse.bench.evaluate.duplicate.DuplicateEvaluation.Verdict;
import io.conceptpulse.bench.train.story.Headlines;
import io.conceptpulse.bench.train.story.Pair;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryIndex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/**
 * Judges pairs as if other headlines had come between the two: the second finds the first only
 * where the index of the job still has it and would compare them. All pairs go through one index,
 * spread over the other headlines, so that between the two of a pair there are also first ones of
 * other pairs.
 */
public final class BusyBoard implements Judge {

    private record Titles(String a, String b) {}

    private final Judge quiet;
    private final Set<Titles> compared = new HashSet<>();

    /**
     * @param quiet judges a pair as if nothing were between
     * @param others of other stories, at least as many as are to be between
     */
    public BusyBoard(Judge quiet, List<Pair> pairs, Headlines others, int between) {
        this.quiet = quiet;
        List<String> headlines = new ArrayList<>(others.without(pairs).distinct());
        if (headlines.size() < between) {
            throw Problem.usage(
                    "--between %d: there are only %d headlines that are in no pair"
                            .formatted(between, headlines.size()));
        }
        try {
            compare(pairs, headlines, between);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void compare(List<Pair> pairs, List<String> headlines, int between) throws Exception {
        StoryIndex index = new StoryIndex(new PostingsInMemory());
        int spread = headlines.size() - between;
        Queue<Integer> waiting = new ArrayDeque<>();
        int next = 0;
        for (int at = 0; at <= headlines.size(); at++) {
            for (; next < pairs.size() && (long) next * spread / pairs.size() <= at; next++) {
                index.add(Integer.toString(next), pairs.get(next).a());
                waiting.add(next);
            }
            while (!waiting.isEmpty()
                    && (long) waiting.peek() * spread / pairs.size() + between <= at) {
                ask(index, pairs, waiting.remove());
            }
            if (at < headlines.size()) {
                index.add("-" + at, new StoryFingerprint(headlines.get(at), ""));
            }
        }
    }

    private void ask(StoryIndex index, List<Pair> pairs, int i) throws Exception {
        Pair pair = pairs.get(i);
        if (index.candidates(pair.b()).contains(Integer.toString(i))) {
            compared.add(new Titles(pair.titleA(), pair.titleB()));
        }
    }

    @Override
    public Verdict judge(String titleA, String titleB) {
        Verdict verdict = quiet.judge(titleA, titleB);
        boolean found = compared.contains(new Titles(titleA, titleB));
        return new Verdict(
                verdict.sameStory() && found, verdict.similarity(), verdict.compared() && found);
    }
}
