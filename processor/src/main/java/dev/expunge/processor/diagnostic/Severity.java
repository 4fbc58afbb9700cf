package dev.expunge.processor.diagnostic;

/** Whether a diagnostic fails the compilation. */
public enum Severity {
    ERROR,
    WARNING
}
