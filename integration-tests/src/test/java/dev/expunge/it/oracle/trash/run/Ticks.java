package dev.expunge.it.oracle.trash.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that is as many minutes past the start as steps were done, and knows more digits than databases keep. */
final class Ticks extends Clock {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00.123456789Z");

    private int step;

    void goTo(int number) {
        step = number;
    }

    /** Returns the time of a step as a database keeps it. */
    static Instant of(int step) {
        return START.plus(Duration.ofMinutes(step)).truncatedTo(ChronoUnit.MICROS);
    }

    /** Returns how old at a step that is which was done between two others. */
    static Duration ageAt(int step, int before) {
        return Duration.ofMinutes(step - before).plusSeconds(30);
    }

    @Override
    public Instant instant() {
        return START.plus(Duration.ofMinutes(step));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
