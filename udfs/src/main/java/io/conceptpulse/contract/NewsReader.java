package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.ArticleKind;
import io.conceptpulse.news.NewsItem;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;

/** Reads the topic {@code news}. */
public final class NewsReader {

    private final boolean assumeFirstSeenPublished;

    /**
     * @param assumeFirstSeenPublished for a historical import only: an article without {@code
     *     first_seen_at} is taken to have been known when it was published. Live, that would be
     *     look-ahead, and the record's Kafka timestamp stands in.
     */
    public NewsReader(boolean assumeFirstSeenPublished) {
        this.assumeFirstSeenPublished = assumeFirstSeenPublished;
    }

    /**
     * @param recordTime timestamp of the Kafka record, epoch milliseconds
     */
    public NewsItem read(byte[] json, Origin origin, long recordTime) throws ContractViolation {
        JsonFields fields = JsonFields.parse(json);
        String id = fields.key("id");
        NewsItem.Op op = constant(NewsItem.Op.class, fields.optional("op"), NewsItem.Op.UPSERT);
        boolean withdrawal = op == NewsItem.Op.DELETE;
        String source = withdrawal ? fields.optional("source") : fields.required("source");
        String title = fields.optional("title");
        String body = withdrawal ? "" : fields.optional("body");
        if (!withdrawal && title.isBlank() && body.isBlank()) {
            throw ContractViolation.of("an article needs a title or a body");
        }
        OptionalLong publishedAt = fields.time("published_at");
        OptionalLong firstSeenAt = fields.time("first_seen_at");
        if (publishedAt.isEmpty() && !withdrawal) {
            throw ContractViolation.of("field 'published_at' is missing");
        }
        long known = assumeFirstSeenPublished ? publishedAt.orElse(recordTime) : recordTime;
        String version = fields.optional("version");
        return new NewsItem(
                id,
                version.isBlank() ? contentHash(op, source, title, body) : version,
                op,
                source,
                fields.optional("url"),
                title,
                body,
                publishedAt.orElse(recordTime),
                firstSeenAt.orElse(known),
                kind(fields, source, title, body),
                fields.texts("tags"),
                fields.texts("vendor_stocks"),
                origin);
    }

    private static NewsItem.Kind kind(JsonFields fields, String source, String title, String body)
            throws ContractViolation {
        String said = fields.optional("kind");
        return said.isEmpty()
                ? ArticleKind.of(source, title, body)
                : constant(NewsItem.Kind.class, said, NewsItem.Kind.NEWS);
    }

    /** Only what a reader reads: a vendor's counters of clicks change with every poll. */
    private static String contentHash(NewsItem.Op op, String source, String title, String body) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {op.name(), source, title, body}) {
                sha.update(part.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            return NewsItem.HASHED_VERSION + HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name, E absent)
            throws ContractViolation {
        if (name.isEmpty()) {
            return absent;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw ContractViolation.of(
                "'"
                        + Times.abbreviate(name)
                        + "' is no "
                        + type.getSimpleName().toLowerCase(Locale.ROOT)
                        + " of an article");
    }
}
