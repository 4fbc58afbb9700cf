package dev.expunge.error.deletion;

import java.io.Serializable;

/**
 * Why a row cannot be restored.
 *
 * @param row the row as people call it, with its key: {@code Invoice 5}
 * @param reason what stands against it, {@code refers to Customer 3, which is in the trash}
 */
public record RestoreConflict(String row, String reason) implements Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String toString() {
        return row + " " + reason;
    }
}
