package dev.expunge.processor.read.registry;

import java.io.IOException;
import java.io.InputStream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Tells classes that an earlier run of this compilation wrote from those of other jars. */
public final class ClassOutput {

    private final Filer filer;
    private final Elements elements;

    public ClassOutput(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /** Whether an earlier run wrote the class file of the type. */
    public boolean contains(TypeElement type) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String binaryName = elements.getBinaryName(type).toString();
        String file = (packageName.isEmpty() ? binaryName : binaryName.substring(packageName.length() + 1)) + ".class";
        try (InputStream content = filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, file)
                .openInputStream()) {
            return content.read() >= 0;
        } catch (IOException | IllegalArgumentException absent) {
            return false;
        }
    }
}
