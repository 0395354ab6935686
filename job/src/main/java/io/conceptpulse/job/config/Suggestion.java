package io.conceptpulse.job.config;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Optional;

/** Guesses what somebody meant to write. */
final class Suggestion {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private Suggestion() {}

    /** {@code "; did you mean x?"}, or nothing where no candidate is near. */
    static String among(Iterable<String> candidates, String written) {
        return nearest(candidates, written).map(hit -> "; did you mean " + hit + "?").orElse("");
    }

    private static Optional<String> nearest(Iterable<String> candidates, String written) {
        // A third of the letters may be wrong; beyond that a suggestion only misleads.
        int best = Math.max(2, written.length() / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            boolean ending = candidate.endsWith("." + written);
            int edits = ending ? 1 : EDITS.apply(candidate, written);
            if (edits < best
                    || (edits == best && nearest != null && candidate.compareTo(nearest) < 0)) {
                best = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }
}
