package dev.expunge.error;

/**
 * The work is committed, but something that was to be done afterwards has failed. Its cause is the first failure, what
 * failed besides is suppressed. Everything else that was to be done afterwards was done.
 */
public final class AfterCommitException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public AfterCommitException(Throwable first) {
        super(
                "The work is committed, and stays so, but something that was to be done after the commit has failed: "
                        + first + ". Do that again if it matters; do not repeat the work.",
                first);
        concluded(TransactionState.COMMITTED, false);
    }
}
