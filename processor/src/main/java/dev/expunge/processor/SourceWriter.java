package dev.expunge.processor;

import dev.expunge.processor.diagnostic.DiagnosticPrinter;
import dev.expunge.processor.emit.GeneratedSource;
import dev.expunge.processor.read.CompiledTypes;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Writes generated files. A name that is taken is left alone: the check of generated names tells where. */
final class SourceWriter {

    private final Filer filer;
    private final CompiledTypes compiled;
    private final DiagnosticPrinter printer;
    private final Set<String> written = new HashSet<>();

    SourceWriter(Filer filer, CompiledTypes compiled, DiagnosticPrinter printer) {
        this.printer = printer;
        this.filer = filer;
        this.compiled = compiled;
    }

    /** Writes files that come from one element, or from none that is compiled here. */
    void write(List<GeneratedSource> sources, Optional<TypeElement> origin) {
        Element[] origins = origin.stream().toArray(Element[]::new);
        for (GeneratedSource source : sources) {
            if (!GeneratedNames.isTaken(source.type(), compiled)
                    && written.add(source.type().qualified())) {
                write(source, origins);
            }
        }
    }

    private void write(GeneratedSource source, Element[] origins) {
        try (Writer writer =
                filer.createSourceFile(source.type().qualified(), origins).openWriter()) {
            writer.write(source.text());
        } catch (IOException failure) {
            printer.printUnwritten(source.type().qualified(), failure);
        }
    }
}
