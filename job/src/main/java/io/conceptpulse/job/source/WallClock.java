package io.conceptpulse.job.source;

import java.io.Serializable;

/** The clock on the wall, epoch milliseconds; passed in, so that a test can set it. */
@FunctionalInterface
public interface WallClock extends Serializable {

    long now();

    static WallClock system() {
        return System::currentTimeMillis;
    }
}
