package io.conceptpulse.pulse;

import io.conceptpulse.concept.Relevance;

import java.util.List;

/**
 * What one version of an article says of a board.
 *
 * @param source publisher
 * @param title headline of this version
 * @param url address, may be empty
 * @param relevance how much of the article is about the board
 * @param toneMilli tone towards the board in thousandths
 * @param toneTerms what made the tone
 * @param stocks symbols of the stocks that the article names
 */
public record Content(
        String source,
        String title,
        String url,
        Relevance relevance,
        int toneMilli,
        List<String> toneTerms,
        List<String> stocks) {

    public Content {
        toneTerms = List.copyOf(toneTerms);
        stocks = List.copyOf(stocks);
    }
}
