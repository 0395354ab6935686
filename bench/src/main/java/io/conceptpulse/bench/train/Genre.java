package io.conceptpulse.bench.train;

import java.util.ArrayList;
import java.util.List;

/**
 * The labelled texts of one file.
 *
 * @param name of the file without folder and ending
 */
public record Genre(String name, List<Sample> samples) {

    public Genre {
        samples = List.copyOf(samples);
    }

    /** Those samples of which the fold is, or is not, {@code fold}. */
    Genre only(int[] folds, int fold, boolean in) {
        List<Sample> chosen = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if ((folds[i] == fold) == in) {
                chosen.add(samples.get(i));
            }
        }
        return new Genre(name, chosen);
    }
}
