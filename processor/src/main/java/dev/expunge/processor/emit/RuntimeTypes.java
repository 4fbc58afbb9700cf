package dev.expunge.processor.emit;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names; the processor does not depend on the runtime itself. */
final class RuntimeTypes {

    static final ClassName DATABASE = ClassName.get("dev.expunge", "Database");
    static final ClassName DATABASE_SETTINGS = ClassName.get("dev.expunge", "DatabaseSettings");
    static final ClassName MANAGER = ClassName.get("dev.expunge", "Manager");

    static final ClassName ON_DELETE = ClassName.get("dev.expunge.annotation", "OnDelete");
    static final ClassName DELETION_PLAN = ClassName.get("dev.expunge.deletion", "DeletionPlan");
    static final ClassName DELETION_REPORT = ClassName.get("dev.expunge.deletion", "DeletionReport");
    static final ClassName REASON = ClassName.get("dev.expunge.deletion", "Reason");
    static final ClassName REGISTRY = ClassName.get("dev.expunge.deletion", "Registry");

    static final ClassName FIELD = ClassName.get("dev.expunge.field", "Field");
    static final ClassName COMPARABLE_FIELD = ClassName.get("dev.expunge.field", "ComparableField");
    static final ClassName TEXT_FIELD = ClassName.get("dev.expunge.field", "TextField");
    static final ClassName REFERENCE_FIELD = ClassName.get("dev.expunge.field", "ReferenceField");

    static final ClassName COLUMN = spi("Column");
    static final ClassName GENERATED = spi("Generated");
    static final ClassName MODEL_DESCRIPTION = spi("ModelDescription");
    static final ClassName MODEL_TYPE = spi("ModelType");
    static final ClassName PATH = spi("Path");
    static final ClassName REFERENCE = spi("Reference");
    static final ClassName REGISTRY_DESCRIPTION = spi("RegistryDescription");
    static final ClassName ROW = spi("Row");
    static final ClassName ROW_WRITER = spi("RowWriter");
    static final ClassName TABLE = spi("Table");
    static final ClassName VALUE_TYPES = spi("ValueTypes");

    // JavaPoet imports top-level classes only. Called members of a package, these are imported by their own names.
    static final ClassName COLUMN_DESCRIPTION = ClassName.get("dev.expunge.spi.ModelDescription", "ColumnDescription");
    static final ClassName REFERENCE_DESCRIPTION =
            ClassName.get("dev.expunge.spi.ModelDescription", "ReferenceDescription");

    private RuntimeTypes() {}

    private static ClassName spi(String name) {
        return ClassName.get("dev.expunge.spi", name);
    }
}
