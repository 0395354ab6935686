package io.conceptpulse.job.store;

import org.postgresql.Driver;

import java.sql.SQLException;

/**
 * The entry of the PostgreSQL driver in {@link java.sql.DriverManager}. The driver makes it when
 * its class is loaded. On a cluster that class belongs to the class loader of one submission, which
 * the entry would keep, with all classes of the job, for as long as the JobManager or TaskManager
 * lives.
 */
public final class DriverRegistration {

    private DriverRegistration() {}

    /** Takes the entry back, where the driver is not that of the whole process. */
    public static void undo() {
        if (Driver.class.getClassLoader() == ClassLoader.getSystemClassLoader()) {
            return;
        }
        synchronized (DriverRegistration.class) {
            try {
                if (Driver.isRegistered()) {
                    Driver.deregister();
                }
            } catch (SQLException e) {
                throw new IllegalStateException("the driver does not let go", e);
            }
        }
    }
}
