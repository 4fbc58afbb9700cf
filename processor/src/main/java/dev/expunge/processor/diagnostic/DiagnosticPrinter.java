package dev.expunge.processor.diagnostic;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Hands diagnostics to the compiler: the only class that does. */
public final class DiagnosticPrinter {

    private final Messager messager;

    public DiagnosticPrinter(Messager messager) {
        this.messager = messager;
    }

    public void print(List<Diagnostic> diagnostics) {
        diagnostics.forEach(this::print);
    }

    /** Prints a fault of the processor itself, with what its authors need to find it. */
    public void printFault(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        messager.printMessage(
                Kind.ERROR,
                text(
                        Code.EXP9001,
                        Code.EXP9001.message(),
                        trace.toString().strip(),
                        "This is a fault of Expunge, not of your code: please report it with the text above."));
    }

    /** Prints that a generated file could not be written. */
    public void printUnwritten(String file, IOException failure) {
        messager.printMessage(
                Kind.ERROR,
                text(
                        Code.EXP7002,
                        Code.EXP7002.message(file),
                        String.valueOf(failure.getMessage()),
                        "Check the output folder: its space, its permissions, other programs that write there."));
    }

    private void print(Diagnostic diagnostic) {
        SourceAnchor anchor = (SourceAnchor) diagnostic.anchor();
        messager.printMessage(
                kind(diagnostic.code()),
                text(diagnostic.code(), diagnostic.message(), diagnostic.found(), diagnostic.help()),
                anchor.element(),
                anchor.annotation().orElse(null),
                anchor.value().orElse(null));
    }

    private static Kind kind(Code code) {
        return switch (code.severity()) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
        };
    }

    private static String text(Code code, String message, String found, String help) {
        StringBuilder text = new StringBuilder("[%s] %s".formatted(code, message));
        if (!found.isEmpty()) {
            text.append("\n  found: ").append(found);
        }
        if (!help.isEmpty()) {
            text.append("\n  help:  ").append(help);
        }
        return text.toString();
    }
}
