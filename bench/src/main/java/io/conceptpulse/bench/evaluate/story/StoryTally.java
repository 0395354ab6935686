package io.conceptpulse.bench.evaluate.story;

import io.conceptpulse.bench.evaluate.Evaluation.Tally;
import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.story.StoryEvaluation.Found;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.news.StoryLikeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds headlines up to stories. */
final class StoryTally implements Tally<Found> {

    private final Map<String, List<Found>> stories = new LinkedHashMap<>();
    private long rows;

    @Override
    public void add(Row row, Found found) {
        rows++;
        stories.computeIfAbsent(found.story(), story -> new ArrayList<>()).add(found);
    }

    @Override
    public Figures figures() {
        StoryLikeness likeness = new StoryLikeness();
        long several = 0;
        long largest = 0;
        long pairs = 0;
        long unlike = 0;
        long later = 0;
        long unlikeFirst = 0;
        for (List<Found> members : stories.values()) {
            several += members.size() > 1 ? 1 : 0;
            largest = Math.max(largest, members.size());
            later += members.size() - 1;
            for (int i = 0; i < members.size(); i++) {
                Found member = members.get(i);
                unlikeFirst += !member.isFirst() && !isSame(member.likeFirst()) ? 1 : 0;
                for (int j = 0; j < i; j++) {
                    pairs++;
                    int milli = likeness.milli(member.print(), members.get(j).print());
                    unlike += isSame(milli / 1000.0) ? 0 : 1;
                }
            }
        }
        return new Figures()
                .count("rows", rows)
                .count("stories", stories.size())
                .count("stories_of_several", several)
                .count("largest_story", largest)
                .count("pairs", pairs)
                .number("pairs_unlike", (double) unlike / pairs)
                .number("unlike_first", (double) unlikeFirst / later);
    }

    private static boolean isSame(double similarity) {
        return similarity >= StoryFingerprint.SAME_STORY;
    }
}
