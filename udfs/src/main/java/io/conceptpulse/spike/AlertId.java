package io.conceptpulse.spike;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** The identity of an alert: the same after a recovery, on any machine. */
final class AlertId {

    private static final int BYTES = 8;

    private AlertId() {}

    /** Hash of (concept, kind, date, ordinal of the alert on that date). */
    static String of(String concept, Alert.Kind kind, long epochDay, int ordinal) {
        String identity =
                concept + '|' + kind + '|' + LocalDate.ofEpochDay(epochDay) + '|' + ordinal;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
