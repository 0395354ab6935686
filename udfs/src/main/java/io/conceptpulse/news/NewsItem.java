package io.conceptpulse.news;

import io.conceptpulse.feed.Origin;

import java.util.List;

/**
 * One version of an article as it came from the topic {@code news}.
 *
 * @param id the publisher's id of the article; all versions share it
 * @param version orders the versions of one article; where the record names none, a hash of its
 *     content
 * @param op whether this version states or withdraws the article
 * @param source the publisher; may be empty for a {@link Op#DELETE}
 * @param url address of the article, empty where unknown
 * @param title headline, may be empty
 * @param body text as delivered, dirt included; empty for a {@link Op#DELETE}
 * @param publishedAt what the publisher printed, epoch milliseconds; never used as event time
 * @param eventTime when the article could be known, epoch milliseconds
 * @param kind what sort of text it is
 * @param tags labels given by the vendor
 * @param vendorStocks stocks named by the vendor, as spelled there
 * @param origin where the record lies
 */
public record NewsItem(
        String id,
        String version,
        Op op,
        String source,
        String url,
        String title,
        String body,
        long publishedAt,
        long eventTime,
        Kind kind,
        List<String> tags,
        List<String> vendorStocks,
        Origin origin) {

    /** Begins a version that is a hash of the content; such versions have no order. */
    public static final String HASHED_VERSION = "#";

    /** Whether a version states the article or withdraws it. */
    public enum Op {
        UPSERT,
        DELETE
    }

    /** What sort of text an article is. */
    public enum Kind {
        NEWS,
        ANNOUNCEMENT,
        RESEARCH,
        /** Questions of investors and a company's answers (互动易). */
        QA,
        /** Machine-written market data (盘面播报): counts neither as mention nor as tone. */
        TAPE
    }

    public NewsItem {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        if (op == Op.UPSERT && source.isBlank()) {
            throw new IllegalArgumentException("an article needs a source");
        }
        if (op == Op.DELETE && !body.isEmpty()) {
            throw new IllegalArgumentException("a withdrawal has no body");
        }
        tags = List.copyOf(tags);
        vendorStocks = List.copyOf(vendorStocks);
    }
}
