package dev.expunge.processor;

import dev.expunge.processor.diagnostic.DiagnosticPrinter;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.registry.ClassOutput;
import dev.expunge.processor.schema.SchemaScript;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Writes generated files. A class whose name that is taken is left alone: the check of generated names tells where. */
final class SourceWriter {

    private final Filer filer;
    private final ClassOutput output;
    private final CompiledTypes compiled;
    private final DiagnosticPrinter printer;
    private final Set<String> written = new HashSet<>();

    SourceWriter(Filer filer, CompiledTypes compiled, DiagnosticPrinter printer) {
        this.printer = printer;
        this.filer = filer;
        this.compiled = compiled;
        output = new ClassOutput(filer, compiled.elements());
    }

    /** Writes files that come from one element, or from none that is compiled here. */
    void write(List<GeneratedSource> sources, Optional<TypeElement> origin) {
        Element[] origins = origin.stream().toArray(Element[]::new);
        for (GeneratedSource source : sources) {
            if (!GeneratedNames.isTaken(source.type(), compiled)
                    && !isUnchangedRecord(source)
                    && written.add(source.type().qualified())) {
                write(source, origins);
            }
        }
    }

    /** Writes scripts beside the classes of the registry that they come from. */
    void writeScripts(List<SchemaScript> scripts, Optional<TypeElement> origin) {
        Element[] origins = origin.stream().toArray(Element[]::new);
        for (SchemaScript script : scripts) {
            if (written.add(script.packageName() + "/" + script.file())) {
                write(script, origins);
            }
        }
    }

    private void write(SchemaScript script, Element[] origins) {
        try (OutputStream file = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, script.packageName(), script.file(), origins)
                .openOutputStream()) {
            file.write(script.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            printer.printUnwritten(script.file(), failure);
        }
    }

    /**
     * Whether the class file of the record is there and still right. javac 17 crashes over the source of a record that it
     * has seen as a class file: it mixes the components of both.
     */
    private boolean isUnchangedRecord(GeneratedSource source) {
        return !source.components().isEmpty()
                && compiled.find(source.type())
                        .filter(type -> !compiled.isSource(type) && output.contains(type))
                        .filter(type -> CompiledTypes.componentsOf(type).equals(source.components()))
                        .isPresent();
    }

    private void write(GeneratedSource source, Element[] origins) {
        try (Writer writer =
                filer.createSourceFile(source.type().qualified(), origins).openWriter()) {
            writer.write(source.withoutNeedlessImports(name -> isBeside(source, name))
                    .text());
        } catch (IOException failure) {
            printer.printUnwritten(source.type().qualified(), failure);
        }
    }

    private boolean isBeside(GeneratedSource source, String name) {
        return compiled.find(new TypeName(source.type().packageName(), name)).isPresent();
    }
}
