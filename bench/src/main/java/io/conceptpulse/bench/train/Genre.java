package io.conceptpulse.bench.train;

import java.util.ArrayList;
import java.util.List;

/**
 * The labelled texts of one file.
 *
 * @param name of the file without folder and ending
 * @param targeted whether the labels are of the tone towards a target each
 */
public record Genre(String name, boolean targeted, List<Sample> samples) {

    public Genre {
        samples = List.copyOf(samples);
    }

    /** Behind the name of a file that has targets in a column of companies. */
    static final String BY_COMPANY = "-by-company";

    /** Whether it has the texts of another genre, with their companies as targets. */
    boolean isTwinOf(Genre other) {
        return name.equals(other.name + BY_COMPANY);
    }

    /** The samples of several files as one. */
    static Genre joined(String name, List<Genre> genres) {
        List<Sample> all = genres.stream().flatMap(genre -> genre.samples().stream()).toList();
        return new Genre(name, true, all);
    }

    /** Those samples of which the fold is, or is not, {@code fold}. */
    Genre only(int[] folds, int fold, boolean in) {
        List<Sample> chosen = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if ((folds[i] == fold) == in) {
                chosen.add(samples.get(i));
            }
        }
        return new Genre(name, targeted, chosen);
    }
}
