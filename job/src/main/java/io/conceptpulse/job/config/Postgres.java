package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;

/**
 * The store.
 *
 * @param url {@code jdbc:postgresql:…}
 * @param user role; empty where the URL or the driver's default says it
 * @param password its password, may be empty
 * @param migrate whether the job brings the tables up to date when it starts
 */
public record Postgres(String url, String user, String password, boolean migrate)
        implements Serializable {

    public Postgres {
        Check.that(
                url.startsWith("jdbc:postgresql:"),
                JobOptions.POSTGRES_URL.key(),
                "like jdbc:postgresql://host:5432/database",
                Secrets.redactedIn(url));
    }

    /** The URL without what stands behind the question mark, which may hold a password. */
    public String address() {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Postgres[" + address() + ", user=" + user + ", migrate=" + migrate + "]";
    }

    static Postgres from(Configuration c) {
        return new Postgres(
                c.getOptional(JobOptions.POSTGRES_URL)
                        .orElseThrow(() -> Check.missing(JobOptions.POSTGRES_URL.key())),
                c.getOptional(JobOptions.POSTGRES_USER).orElse(""),
                c.getOptional(JobOptions.POSTGRES_PASSWORD).orElse(""),
                c.get(JobOptions.POSTGRES_MIGRATE));
    }
}
