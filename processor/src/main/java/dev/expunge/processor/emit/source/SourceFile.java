package dev.expunge.processor.emit.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.layout.Layout;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Turns a generated class into the text of its file. */
public final class SourceFile {

    private static final ClassName GENERATED_BY = ClassName.get("javax.annotation.processing", "Generated");

    private SourceFile() {}

    /** Returns modifiers, with {@code public} where users of other packages may see the class. */
    public static Modifier[] modifiers(boolean visible, Modifier... others) {
        List<Modifier> modifiers = new ArrayList<>(List.of(others));
        if (visible) {
            modifiers.add(Modifier.PUBLIC);
        }
        return modifiers.toArray(Modifier[]::new);
    }

    /** Marks a class as written by a processor; ours comes first, so that it is the one imported. */
    public static TypeSpec.Builder mark(TypeSpec.Builder type, String processor) {
        return type.addAnnotation(RuntimeTypes.GENERATED)
                .addAnnotation(AnnotationSpec.builder(GENERATED_BY)
                        .addMember("value", "$S", "dev.expunge.processor." + processor)
                        .build());
    }

    public static GeneratedSource of(TypeName name, TypeSpec type) {
        return of(name, type, Map.of());
    }

    /** Returns the file of a class that uses static members of others by their simple names. */
    public static GeneratedSource of(TypeName name, TypeSpec type, Map<ClassName, Set<String>> staticImports) {
        JavaFile.Builder file = JavaFile.builder(name.packageName(), type).indent("    ");
        staticImports.forEach((owner, members) -> file.addStaticImport(owner, members.toArray(String[]::new)));
        return new GeneratedSource(name, Layout.of(file.build().toString()));
    }
}
