package dev.expunge.internal.transaction;

import java.time.Duration;

/** Waits before work is tried again. */
@FunctionalInterface
public interface Pause {

    /** Lets the thread sleep. */
    Pause SLEEP = length -> Thread.sleep(length.toMillis());

    void take(Duration length) throws InterruptedException;
}
