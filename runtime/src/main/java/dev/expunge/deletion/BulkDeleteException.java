package dev.expunge.deletion;

import dev.expunge.error.ExpungeException;

/**
 * A delete in chunks has ended before its last chunk. The chunk that failed changed nothing; those before it are committed,
 * and stay deleted. The cause says what happened.
 */
public final class BulkDeleteException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final DeletionReport reportSoFar;

    /**
     * @param model the model of the roots, as people call it
     * @param reportSoFar what is committed
     * @param cause what ended it
     */
    public BulkDeleteException(String model, DeletionReport reportSoFar, RuntimeException cause) {
        super(message(model, reportSoFar, cause), cause);
        this.reportSoFar = reportSoFar;
        if (cause instanceof ExpungeException ours) {
            concluded(ours.transactionState(), ours.isRetryable());
        }
    }

    private static String message(String model, DeletionReport sofar, RuntimeException cause) {
        int committed = sofar.chunks().committed();
        String done = switch (committed) {
            case 0 -> "in its first chunk: nothing was deleted. ";
            case 1 -> "after 1 chunk, which stays deleted (" + rows(sofar) + "). ";
            default -> "after " + committed + " chunks, which stay deleted (" + rows(sofar) + "). ";
        };
        return "Deleting " + model + " in chunks has ended " + done
                + "To go on, see to the cause, and give the same query BulkOptions.resume(deletionId) with the deletion id "
                + sofar.deletionId() + "." + System.lineSeparator() + "  Cause: " + cause.getMessage();
    }

    private static String rows(DeletionReport sofar) {
        return sofar.total() == 1 ? "1 row" : sofar.total() + " rows";
    }

    /** Returns what is committed, as the report of a delete that ended there. */
    public DeletionReport reportSoFar() {
        return reportSoFar;
    }
}
