package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.Postgres;
import io.conceptpulse.job.store.TestDatabase;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.sql.SQLException;

import static org.assertj.core.api.Assertions.assertThat;

/** A server on which the role of the dashboards was never made; hence one of its own. */
class SchemaWithoutRolesITCase {

    @Test
    void anOwnerThatMayNotMakeRolesGetsTablesAndViewsWithoutTheReader()
            throws IOException, SQLException {
        try (TestDatabase database = TestDatabase.start()) {
            database.execute("CREATE ROLE modest LOGIN");
            database.execute("CREATE DATABASE modest OWNER modest");
            Postgres modest = database.postgres("modest", "modest");

            Schema.migrate(modest);

            assertThat(TestDatabase.rows(modest, "SELECT count(*) FROM dash.latest"))
                    .containsExactly("0");
            assertThat(
                            database.rows(
                                    "SELECT rolname FROM pg_roles"
                                            + " WHERE rolname = 'concept_pulse_reader'"))
                    .isEmpty();
        }
    }
}
