package io.conceptpulse.local.replay;

/** Where a replay goes. */
public interface Publisher {

    /** Hands over what is to be sent; the order within a partition is kept. */
    void send(Sending sending);

    /** Returns when all that was handed over has arrived; throws where something has not. */
    void flush();
}
