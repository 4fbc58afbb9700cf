package dev.expunge.error;

/** A converter has returned null, which it never may: null is stored and read without it. */
public final class ConverterException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String converter;

    /**
     * @param converter the qualified name of the converter's class
     */
    public ConverterException(String converter) {
        super(converter
                + " has returned null for a value that is not null. Let it return a value, or throw an exception"
                + " that says which value it cannot convert.");
        this.converter = converter;
    }

    /** Returns the qualified name of the converter's class. */
    public String converter() {
        return converter;
    }
}
