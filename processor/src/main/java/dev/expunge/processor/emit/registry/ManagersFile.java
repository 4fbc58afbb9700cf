package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.AnnotationArray;
import dev.expunge.processor.emit.source.Documentation;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.PlanText;
import dev.expunge.processor.plan.SoftDeletionPlan;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** {@code <Root>Managers}: opens the database, and shows the managers and what their deletes do. */
final class ManagersFile {

    private static final ClassName DATA_SOURCE = ClassName.get("javax.sql", "DataSource");
    private static final ClassName FUNCTION = ClassName.get("java.util.function", "Function");
    private static final ClassName CONNECTION = ClassName.get("java.sql", "Connection");

    private final PlannedRegistry registry;
    private final ClassName type;

    ManagersFile(PlannedRegistry registry) {
        this.registry = registry;
        this.type = registry.names().managersClass();
    }

    GeneratedSource source() {
        TypeSpec.Builder managers = TypeSpec.classBuilder(type)
                .addJavadoc("The managers of $L, one for each of its models.", registry.inDocumentation())
                .addModifiers(SourceFile.modifiers(registry.registry().visible(), Modifier.FINAL))
                .addField(RuntimeTypes.DATABASE, "database", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(on(
                        DATA_SOURCE,
                        "dataSource",
                        "Opens the database behind a data source; each call of a manager is a transaction of its own."))
                .addMethod(on(
                        CONNECTION,
                        "connection",
                        "Opens the database behind a connection; every call joins the connection's transaction."))
                .addMethod(on(RuntimeTypes.DATABASE_SETTINGS, "settings", "Opens a database as its settings say."))
                .addMethod(onDatabase())
                .addMethod(inTransaction())
                .addMethod(database());
        if (registry.members().stream().anyMatch(member -> member.model().keepsDeletionId())) {
            managers.addMethod(deletions());
        }
        SourceFile.mark(managers, "RegistryProcessor").addAnnotation(description());
        registry.members().forEach(member -> managers.addMethod(accessor(member)));
        return SourceFile.of(registry.names().managers(), managers.build());
    }

    private AnnotationSpec description() {
        TypeName declaredBy =
                registry.registry().declaredBy().<TypeName>map(JavaTypes::of).orElse(TypeName.VOID);
        return AnnotationSpec.builder(RuntimeTypes.REGISTRY_DESCRIPTION)
                .addMember("registry", "$T.class", declaredBy)
                .addMember(
                        "models",
                        perMember(member -> CodeBlock.of(
                                "$T.class", JavaTypes.of(member.model().type()))))
                .addMember(
                        "fingerprints",
                        perMember(member -> CodeBlock.of("$S", member.model().fingerprint())))
                .build();
    }

    private CodeBlock perMember(Function<Member, CodeBlock> value) {
        List<CodeBlock> values = registry.members().stream().map(value).toList();
        return AnnotationArray.of(values);
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.DATABASE, "database")
                .addStatement("this.database = database")
                .build();
    }

    private MethodSpec on(ClassName source, String parameter, String javadoc) {
        return MethodSpec.methodBuilder("on")
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(source, parameter)
                .addStatement(
                        "return new $T($T.open($T.registry(), $L))",
                        type,
                        RuntimeTypes.DATABASE,
                        registry.names().plansClass(),
                        parameter)
                .build();
    }

    private MethodSpec onDatabase() {
        return MethodSpec.methodBuilder("on")
                .addJavadoc("Returns the managers of a database that is open, as a listener is told it.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(RuntimeTypes.DATABASE, "database")
                .addStatement("return new $T(database)", type)
                .build();
    }

    private MethodSpec inTransaction() {
        TypeVariableName result = TypeVariableName.get("R");
        return MethodSpec.methodBuilder("inTransaction")
                .addJavadoc("""
                        Does work in one transaction: all that it does through the managers it is given happens, or \
                        nothing, if it throws. It is not tried again.
                        """)
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(ParameterizedTypeName.get(FUNCTION, type, result), "work")
                .addStatement("return database.inTransaction(joined -> work.apply(new $T(joined)))", type)
                .build();
    }

    private static MethodSpec database() {
        return MethodSpec.methodBuilder("database")
                .addJavadoc("Returns the database that the managers work on.")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.DATABASE)
                .addStatement("return database")
                .build();
    }

    private static MethodSpec deletions() {
        return MethodSpec.methodBuilder("deletions")
                .addJavadoc("Returns the deletes whose rows are in the trash.")
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.PAST_DELETIONS)
                .addStatement("return database.pastDeletions()")
                .build();
    }

    private MethodSpec accessor(Member member) {
        ModelClasses classes = ModelClasses.of(member.model().type());
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(RegistryNames.accessor(member))
                .addJavadoc("Returns the manager of {@link $T}.", classes.model())
                .addModifiers(SourceFile.modifiers(member.model().visible()))
                .returns(classes.manager())
                .addStatement("return new $T(database)", classes.manager());
        registry.softPlan(member).ifPresent(plan -> accessor.addJavadoc("$L\n<p>", steps(plan)));
        registry.plan(member).ifPresent(plan -> accessor.addJavadoc("$L", steps(member, plan)));
        return accessor.build();
    }

    private static CodeBlock steps(SoftDeletionPlan plan) {
        return CodeBlock.builder()
                .add(steps(" A delete moves rows to the trash, in order:", PlanText.lines(plan)))
                .add(left("Rows that stay keep their reference", plan.marking()))
                .build();
    }

    private static CodeBlock steps(String title, List<String> lines) {
        CodeBlock.Builder steps = CodeBlock.builder().add("$L\n\n<ol>\n", title);
        lines.forEach(line -> steps.add("  <li>$L\n", Documentation.escaped(line)));
        return steps.add("</ol>\n").build();
    }

    private static CodeBlock steps(Member member, DeletionPlan plan) {
        String title =
                member.model().isSoftDeletable() ? "A delete for good does, in order:" : " A delete does, in order:";
        return CodeBlock.builder()
                .add(steps(title, PlanText.lines(plan)))
                .add(left("Left to the database, not counted", plan))
                .build();
    }

    private static CodeBlock left(String title, DeletionPlan plan) {
        String left = String.join(", ", PlanText.left(plan));
        return left.isEmpty() ? CodeBlock.of("") : CodeBlock.of("\n<p>$L: $L.\n", title, Documentation.escaped(left));
    }
}
