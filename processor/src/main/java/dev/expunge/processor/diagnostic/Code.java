package dev.expunge.processor.diagnostic;

/**
 * Every diagnostic, by number: 1xxx options, 2xxx models, 3xxx fields and keys, 4xxx references, 5xxx the graph, 6xxx
 * registries, 7xxx output, 8xxx unresolved types, 9xxx faults of the processor itself.
 */
public enum Code {
    EXP4003(Severity.ERROR, "\"%s\" is SET_NULL on delete, but its column \"%s\" does not allow null.");

    private final Severity severity;
    private final String template;

    Code(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    public Severity severity() {
        return severity;
    }

    /** Returns the message with its parts filled in. */
    public String message(Object... parts) {
        return template.formatted(parts);
    }
}
