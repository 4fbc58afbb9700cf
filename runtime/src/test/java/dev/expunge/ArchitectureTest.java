package dev.expunge;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rooms of the runtime: one direction, no cycles, JDBC where it belongs. */
@AnalyzeClasses(packages = "dev.expunge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule ROOMS_ARE_NO_CYCLE =
            slices().matching("dev.expunge.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ROOMS_HAVE_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.expunge..")
            .layer("annotation")
            .definedBy("dev.expunge.annotation..")
            .layer("error")
            .definedBy("dev.expunge.error..")
            .layer("spi")
            .definedBy("dev.expunge.spi..")
            .layer("field")
            .definedBy("dev.expunge.field..")
            .layer("deletion")
            .definedBy("dev.expunge.deletion..")
            .layer("schema")
            .definedBy("dev.expunge.schema..")
            .layer("dialect")
            .definedBy("dev.expunge.dialect..")
            .layer("jdbc")
            .definedBy("dev.expunge.jdbc..")
            .layer("internal")
            .definedBy("dev.expunge.internal..")
            .layer("root")
            .definedBy("dev.expunge")
            .whereLayer("error")
            .mayNotAccessAnyLayer()
            .whereLayer("spi")
            .mayOnlyAccessLayers("annotation", "error")
            .whereLayer("field")
            .mayOnlyAccessLayers("annotation", "error", "spi")
            .whereLayer("deletion")
            .mayOnlyAccessLayers("annotation", "error", "spi")
            .whereLayer("schema")
            .mayOnlyAccessLayers("error")
            .whereLayer("dialect")
            .mayOnlyAccessLayers("error", "spi")
            .whereLayer("jdbc")
            .mayNotAccessAnyLayer()
            .whereLayer("internal")
            .mayOnlyBeAccessedByLayers("root");

    @ArchTest
    static final ArchRule A_DELETE_IS_RUN_BY_ROOMS_OF_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.expunge.internal..", "dev.expunge")
            .layer("order")
            .definedBy("dev.expunge.internal.order")
            .layer("sql")
            .definedBy("dev.expunge.internal.sql")
            .layer("jdbc")
            .definedBy("dev.expunge.internal.jdbc")
            .layer("catalog")
            .definedBy("dev.expunge.internal.jdbc.catalog")
            .layer("schema")
            .definedBy("dev.expunge.internal.schema")
            .layer("transaction")
            .definedBy("dev.expunge.internal.transaction")
            .layer("query")
            .definedBy("dev.expunge.internal.query")
            .layer("link")
            .definedBy("dev.expunge.internal.link")
            .layer("rows")
            .definedBy("dev.expunge.internal.deletion.rows")
            .layer("words")
            .definedBy("dev.expunge.internal.deletion.words")
            .layer("plan")
            .definedBy("dev.expunge.internal.deletion.plan")
            .layer("guard")
            .definedBy("dev.expunge.internal.deletion.guard")
            .layer("bulk")
            .definedBy("dev.expunge.internal.deletion.bulk")
            .layer("constraint")
            .definedBy("dev.expunge.internal.deletion.constraint")
            .layer("hook")
            .definedBy("dev.expunge.internal.deletion.hook")
            .layer("collect")
            .definedBy("dev.expunge.internal.deletion.collect")
            .layer("preview")
            .definedBy("dev.expunge.internal.deletion.preview")
            .layer("deletion")
            .definedBy("dev.expunge.internal.deletion")
            .layer("trash")
            .definedBy("dev.expunge.internal.trash")
            .layer("root")
            .definedBy("dev.expunge")
            .whereLayer("order")
            .mayNotAccessAnyLayer()
            .whereLayer("sql")
            .mayNotAccessAnyLayer()
            .whereLayer("jdbc")
            .mayOnlyAccessLayers("sql")
            .whereLayer("catalog")
            .mayOnlyAccessLayers("jdbc")
            .whereLayer("schema")
            .mayOnlyAccessLayers("sql", "jdbc", "catalog")
            .whereLayer("transaction")
            .mayOnlyAccessLayers("jdbc")
            .whereLayer("query")
            .mayOnlyAccessLayers("sql", "jdbc", "transaction")
            .whereLayer("link")
            .mayOnlyAccessLayers("sql", "jdbc", "transaction", "query")
            .whereLayer("rows")
            .mayOnlyAccessLayers("sql", "jdbc")
            .whereLayer("words")
            .mayOnlyAccessLayers("jdbc")
            .whereLayer("plan")
            .mayOnlyAccessLayers("sql", "rows", "words")
            .whereLayer("guard")
            .mayOnlyAccessLayers("sql", "jdbc", "rows", "words", "plan")
            .whereLayer("bulk")
            .mayOnlyAccessLayers("sql", "transaction", "rows", "words", "plan")
            .whereLayer("constraint")
            .mayOnlyAccessLayers("sql", "jdbc", "transaction")
            .whereLayer("hook")
            .mayOnlyAccessLayers("order", "rows", "words", "plan")
            .whereLayer("collect")
            .mayOnlyAccessLayers("sql", "jdbc", "transaction", "rows", "words", "plan", "guard")
            .whereLayer("preview")
            .mayOnlyAccessLayers("sql", "jdbc", "transaction", "rows", "words", "plan", "guard", "collect")
            .whereLayer("trash")
            .mayOnlyAccessLayers("order", "sql", "jdbc", "transaction", "words")
            .whereLayer("trash")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("deletion")
            .mayOnlyBeAccessedByLayers("root");

    @ArchTest
    static final ArchRule JDBC_STAYS_IN_ITS_ROOMS = noClasses()
            .that(not(resideInAnyPackage(
                    "dev.expunge.jdbc..", "dev.expunge.internal.jdbc..", "dev.expunge.internal.transaction..")))
            .and()
            .doNotHaveFullyQualifiedName("dev.expunge.Database")
            .and()
            .doNotHaveFullyQualifiedName("dev.expunge.DatabaseSettings")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule NOTHING_IS_LOOKED_UP_AT_RUN_TIME = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.ServiceLoader")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    @ArchTest
    static final ArchRule THE_RUNTIME_NEEDS_NOTHING_BUT_THE_JDK = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dev.expunge..", "java..", "javax.sql..", "org.jspecify..");
}
