package io.conceptpulse.job.config;

import io.conceptpulse.sentiment.model.ToneModels;
import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.io.UncheckedIOException;

/**
 * How tone is judged.
 *
 * @param model {@code standard}, {@code none}, or path or URI of a model file that can be read
 */
public record ToneRules(String model) implements Serializable {

    static ToneRules from(Configuration c) {
        String model = c.get(JobOptions.SENTIMENT_MODEL);
        try {
            ToneModels.of(model);
        } catch (UncheckedIOException e) {
            throw new IllegalArgumentException(
                    JobOptions.SENTIMENT_MODEL.key()
                            + ": "
                            + e.getMessage()
                            + "; give a file that 'concept-pulse train tone' wrote, standard or none",
                    e);
        }
        return new ToneRules(model);
    }
}
