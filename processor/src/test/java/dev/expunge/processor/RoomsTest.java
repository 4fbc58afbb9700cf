package dev.expunge.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.annotation.processing.Messager;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** The rooms of the processor and what each may know. */
@AnalyzeClasses(packages = "dev.expunge.processor", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule ROOMS_DEPEND_IN_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("entries")
            .definedBy("dev.expunge.processor")
            .layer("read")
            .definedBy("dev.expunge.processor.read..")
            .layer("emit")
            .definedBy("dev.expunge.processor.emit..")
            .layer("rule")
            .definedBy("dev.expunge.processor.rule..")
            .layer("plan")
            .definedBy("dev.expunge.processor.plan..")
            .layer("schema")
            .definedBy("dev.expunge.processor.schema..")
            .layer("graph")
            .definedBy("dev.expunge.processor.graph..")
            .layer("diagnostic")
            .definedBy("dev.expunge.processor.diagnostic..")
            .layer("model")
            .definedBy("dev.expunge.processor.model..")
            .whereLayer("entries")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("entries")
            .whereLayer("emit")
            .mayOnlyBeAccessedByLayers("entries")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("entries")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("entries", "emit")
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("entries")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("entries", "plan", "rule", "emit", "schema")
            .whereLayer("diagnostic")
            .mayOnlyBeAccessedByLayers("entries", "read", "rule");

    @ArchTest
    static final ArchRule READING_GOES_FROM_THE_COMPILER_TO_WHOLE_MODELS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("compiler")
            .definedBy("dev.expunge.processor.read.compiler..")
            .layer("jakarta")
            .definedBy("dev.expunge.processor.read.jakarta..")
            .layer("member")
            .definedBy("dev.expunge.processor.read.member..")
            .layer("column")
            .definedBy("dev.expunge.processor.read.column..")
            .layer("check")
            .definedBy("dev.expunge.processor.read.check..")
            .layer("key")
            .definedBy("dev.expunge.processor.read.key..")
            .layer("description")
            .definedBy("dev.expunge.processor.read.description..")
            .layer("reference")
            .definedBy("dev.expunge.processor.read.reference..")
            .layer("join")
            .definedBy("dev.expunge.processor.read.join..")
            .layer("whole models")
            .definedBy("dev.expunge.processor.read")
            .layer("registry")
            .definedBy("dev.expunge.processor.read.registry..")
            .whereLayer("compiler")
            .mayNotAccessAnyLayer()
            .whereLayer("jakarta")
            .mayOnlyAccessLayers("compiler")
            .whereLayer("member")
            .mayOnlyAccessLayers("compiler", "jakarta")
            .whereLayer("column")
            .mayOnlyAccessLayers("compiler", "jakarta", "member")
            .whereLayer("check")
            .mayOnlyAccessLayers("compiler", "member")
            .whereLayer("key")
            .mayOnlyAccessLayers("compiler", "jakarta", "member", "column")
            .whereLayer("description")
            .mayOnlyAccessLayers("compiler", "key")
            .whereLayer("reference")
            .mayOnlyAccessLayers("compiler", "member", "column", "key", "check")
            .whereLayer("join")
            .mayOnlyAccessLayers("compiler", "jakarta", "member", "column", "key", "check", "reference")
            .whereLayer("whole models")
            .mayOnlyBeAccessedByLayers("registry")
            .whereLayer("registry")
            .mayOnlyAccessLayers("compiler", "check", "whole models");

    @ArchTest
    static final ArchRule MODELS_AND_REGISTRIES_ARE_EMITTED_APART = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("name")
            .definedBy("dev.expunge.processor.emit.name..")
            .layer("source")
            .definedBy("dev.expunge.processor.emit.source..")
            .layer("code")
            .definedBy("dev.expunge.processor.emit.code..")
            .layer("model")
            .definedBy("dev.expunge.processor.emit.model..")
            .layer("registry")
            .definedBy("dev.expunge.processor.emit.registry..")
            .whereLayer("name")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("name")
            .whereLayer("code")
            .mayOnlyAccessLayers("name")
            .whereLayer("model")
            .mayOnlyAccessLayers("name", "source", "code")
            .whereLayer("registry")
            .mayOnlyAccessLayers("name", "source");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.expunge.processor.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule COMPILER_TYPES_STAY_WHERE_THEY_ARE_READ = noClasses()
            .that()
            .resideInAnyPackage(
                    "dev.expunge.processor.model..",
                    "dev.expunge.processor.graph..",
                    "dev.expunge.processor.rule..",
                    "dev.expunge.processor.plan..",
                    "dev.expunge.processor.schema..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun.source..");

    /** JavaPoet is told modifiers in the compiler's words. */
    @ArchTest
    static final ArchRule EMIT_KNOWS_MODIFIERS_AND_KEYWORDS_ONLY = noClasses()
            .that()
            .resideInAPackage("dev.expunge.processor.emit..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "com.sun.source..")
                            .and(not(equivalentTo(Modifier.class)))
                            .and(not(equivalentTo(SourceVersion.class)))
                            .and(not(equivalentTo(Modifier[].class))));

    @ArchTest
    static final ArchRule ONLY_EMIT_KNOWS_JAVAPOET = noClasses()
            .that()
            .resideOutsideOfPackage("dev.expunge.processor.emit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.palantir.javapoet..");

    @ArchTest
    static final ArchRule ONE_MOUTH_TO_THE_MESSAGER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.expunge.processor.diagnostic.DiagnosticPrinter")
            .should()
            .callMethodWhere(target(owner(assignableTo(Messager.class))));

    @ArchTest
    static final ArchRule NO_RUNTIME = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.expunge", "dev.expunge.spi..", "dev.expunge.deletion..", "dev.expunge.field..");
}
