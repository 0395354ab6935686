package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.Postgres;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import java.sql.SQLException;

/** Tables and views, brought up to date. */
public final class Schema {

    private Schema() {}

    /**
     * Makes what is missing; does nothing where all is there. It looks for migrations in the class
     * loader of the job, which is not the one of the thread on a cluster.
     *
     * @throws UnreachableException where the store is away or refuses
     */
    public static void migrate(Postgres postgres) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(postgres.url(), emptyToNull(postgres.user()), postgres.password())
                    .locations("classpath:db/migration")
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            if (e.getCause() instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().startsWith("28"))) {
                throw PostgresCheck.failure(postgres, sql);
            }
            throw new UnreachableException(
                    "PostgreSQL at "
                            + postgres.address()
                            + ": the tables cannot be brought up to date; does '"
                            + postgres.user()
                            + "' own the database? ("
                            + e.getMessage()
                            + ")",
                    e);
        }
    }

    private static String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
