package dev.expunge.internal.deletion.guard;

import dev.expunge.internal.deletion.rows.Collected;

/**
 * Ends collecting when there is a key more than may be kept.
 *
 * @param keys how many may be
 */
public record KeyCap(long keys) implements Intake {

    @Override
    public boolean isLimited() {
        return true;
    }

    @Override
    public boolean isFull(Collected collected) {
        return collected.kept() > keys;
    }
}
