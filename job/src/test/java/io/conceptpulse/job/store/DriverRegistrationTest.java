package io.conceptpulse.job.store;

import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;

class DriverRegistrationTest {

    @Test
    void theDriverOfASubmissionIsLetGo() throws Exception {
        try (URLClassLoader submission = ofItsOwn()) {
            Class<?> driver = Class.forName("org.postgresql.Driver", true, submission);
            assertThat(driver).isNotEqualTo(Driver.class);
            assertThat(driver.getMethod("isRegistered").invoke(null)).isEqualTo(true);

            submission.loadClass(DriverRegistration.class.getName()).getMethod("undo").invoke(null);
            submission.loadClass(DriverRegistration.class.getName()).getMethod("undo").invoke(null);

            assertThat(driver.getMethod("isRegistered").invoke(null)).isEqualTo(false);
        }
    }

    @Test
    void theDriverOfTheProcessStays() {
        DriverRegistration.undo();
        assertThat(Driver.isRegistered()).isTrue();
    }

    /** Loads everything anew, as Flink does for a jar that is submitted. */
    private static URLClassLoader ofItsOwn() throws IOException {
        URL[] path =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(DriverRegistrationTest::url)
                        .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
