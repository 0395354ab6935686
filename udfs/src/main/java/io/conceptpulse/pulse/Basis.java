package io.conceptpulse.pulse;

import io.conceptpulse.news.StoryFingerprint;

import java.util.List;

/**
 * What a mention is placed by: the text of the version that came first. A correction does not
 * change it, so that it does not matter which articles it came before.
 *
 * @param fingerprint what stories are compared by
 * @param stocks symbols of the stocks that it names
 */
public record Basis(StoryFingerprint fingerprint, List<String> stocks) {

    public Basis {
        stocks = List.copyOf(stocks);
    }
}
