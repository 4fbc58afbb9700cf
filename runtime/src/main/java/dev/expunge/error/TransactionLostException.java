package dev.expunge.error;

/**
 * An earlier failure, which is the cause, has ended the transaction, and was caught as if the transaction could go on. Let
 * it reach whoever began the transaction.
 */
public final class TransactionLostException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public TransactionLostException(Throwable earlier) {
        super(
                "An earlier failure has ended this transaction, so that nothing of it can be kept. Let that failure, the"
                        + " cause of this one, reach whoever began the transaction.",
                earlier);
        boolean isRetryable = earlier instanceof ExpungeException ours && ours.isRetryable();
        concluded(TransactionState.MUST_ROLL_BACK, isRetryable);
    }
}
