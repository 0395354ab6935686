package io.conceptpulse.local.replay;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it is sent. */
final class RecordingPublisher implements Publisher {

    final List<Sending> sent = new ArrayList<>();
    boolean flushed;

    @Override
    public void send(Sending sending) {
        sent.add(sending);
    }

    @Override
    public void flush() {
        flushed = true;
    }
}
