package dev.expunge.processor.emit.name;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated code names; the processor does not depend on the runtime itself. */
public final class RuntimeTypes {

    public static final ClassName DATABASE = ClassName.get("dev.expunge", "Database");
    public static final ClassName DATABASE_SETTINGS = ClassName.get("dev.expunge", "DatabaseSettings");
    public static final ClassName LINKS = ClassName.get("dev.expunge", "Links");
    public static final ClassName MANAGER = ClassName.get("dev.expunge", "Manager");
    public static final ClassName FLAGGING_MANAGER = ClassName.get("dev.expunge", "FlaggingManager");
    public static final ClassName RESTORING_MANAGER = ClassName.get("dev.expunge", "RestoringManager");
    public static final ClassName PAST_DELETIONS = ClassName.get("dev.expunge", "PastDeletions");
    public static final ClassName PURGING_MANAGER = ClassName.get("dev.expunge", "PurgingManager");
    public static final ClassName DELETION_EVENT = ClassName.get("dev.expunge", "DeletionEvent");
    public static final ClassName BEFORE_DELETE_LISTENER = ClassName.get("dev.expunge", "BeforeDeleteListener");
    public static final ClassName AFTER_DELETE_LISTENER = ClassName.get("dev.expunge", "AfterDeleteListener");

    public static final ClassName ON_DELETE = ClassName.get("dev.expunge.annotation", "OnDelete");
    public static final ClassName DELETION_PLAN = ClassName.get("dev.expunge.deletion", "DeletionPlan");
    public static final ClassName DELETION_REPORT = ClassName.get("dev.expunge.deletion", "DeletionReport");
    public static final ClassName REASON = ClassName.get("dev.expunge.deletion", "Reason");
    public static final ClassName REGISTRY = ClassName.get("dev.expunge.deletion", "Registry");
    public static final ClassName SOFT_DELETION_PLAN = ClassName.get("dev.expunge.deletion", "SoftDeletionPlan");

    public static final ClassName FIELD = ClassName.get("dev.expunge.field", "Field");
    public static final ClassName COMPARABLE_FIELD = ClassName.get("dev.expunge.field", "ComparableField");
    public static final ClassName NUMBER_FIELD = ClassName.get("dev.expunge.field", "NumberField");
    public static final ClassName TEXT_FIELD = ClassName.get("dev.expunge.field", "TextField");
    public static final ClassName BOOLEAN_FIELD = ClassName.get("dev.expunge.field", "BooleanField");
    public static final ClassName DATE_FIELD = ClassName.get("dev.expunge.field", "DateField");
    public static final ClassName TIME_FIELD = ClassName.get("dev.expunge.field", "TimeField");
    public static final ClassName DATE_TIME_FIELD = ClassName.get("dev.expunge.field", "DateTimeField");
    public static final ClassName REFERENCE_FIELD = ClassName.get("dev.expunge.field", "ReferenceField");

    public static final ClassName COLUMN = spi("Column");
    public static final ClassName CONSTRAINTS = spi("Constraints");
    public static final ClassName GENERATED = spi("Generated");
    public static final ClassName JOIN_TABLE = spi("JoinTable");
    public static final ClassName MARKS = spi("Marks");
    public static final ClassName MODEL_DESCRIPTION = spi("ModelDescription");
    public static final ClassName MODEL_TYPE = spi("ModelType");
    public static final ClassName MUTABLE_MODEL_TYPE = spi("MutableModelType");
    public static final ClassName PATH = spi("Path");
    public static final ClassName REFERENCE = spi("Reference");
    public static final ClassName REGISTRY_DESCRIPTION = spi("RegistryDescription");
    public static final ClassName ROW = spi("Row");
    public static final ClassName ROW_WRITER = spi("RowWriter");
    public static final ClassName TABLE = spi("Table");
    public static final ClassName VALUE_TYPES = spi("ValueTypes");

    // JavaPoet imports top-level classes only. Called members of a package, these are imported by their own names.
    public static final ClassName COLUMN_DESCRIPTION =
            ClassName.get("dev.expunge.spi.ModelDescription", "ColumnDescription");
    public static final ClassName JOIN_DESCRIPTION =
            ClassName.get("dev.expunge.spi.ModelDescription", "JoinDescription");
    public static final ClassName MARKS_DESCRIPTION =
            ClassName.get("dev.expunge.spi.ModelDescription", "MarksDescription");
    public static final ClassName REFERENCE_DESCRIPTION =
            ClassName.get("dev.expunge.spi.ModelDescription", "ReferenceDescription");

    private RuntimeTypes() {}

    private static ClassName spi(String name) {
        return ClassName.get("dev.expunge.spi", name);
    }
}
