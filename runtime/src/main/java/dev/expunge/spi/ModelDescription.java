package dev.expunge.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the annotation processor knows of a model, kept in the class file of its {@link ModelType} so that a model of
 * another compilation is read from here and never from its fields: javac 17 does not show type-use annotations of class
 * files, and other compilers order their fields differently.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModelDescription {

    /** Format of this description; a processor refuses one that it does not know. */
    int format();

    /** The model. */
    Class<?> model();

    /** Name of the table. */
    String table();

    /** Schema of the table, or empty. */
    String schema() default "";

    /** Whether an instance can be built from a key alone, so that children may hold the parent as an object. */
    boolean keyOnlyInstances() default false;

    /** All columns, in the order of the fields. */
    ColumnDescription[] columns();

    /** All references, in the order of the fields. */
    ReferenceDescription[] references() default {};

    /** All join tables that the model owns, in the order of the fields. */
    JoinDescription[] joins() default {};

    /** The columns that mark a row as deleted; none unless the model is soft-deletable. */
    MarksDescription[] marks() default {};

    /** Changes whenever a fact above changes. */
    String fingerprint();

    /** One column. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface ColumnDescription {

        /** Name of the field. */
        String field();

        /** Name of the column. */
        String name();

        /** Java type of the field's value, fully qualified, primitives as such. */
        String type();

        /** How the column holds it, if its type does not tell: what it is converted to, an enum's number, JSON. */
        String heldAs() default "";

        /** What converts it; void if nothing does. */
        Class<?> converter() default void.class;

        /** Whether converted values can be compared by their order. */
        boolean ordered() default false;

        boolean key() default false;

        boolean generated() default false;

        boolean nullable() default false;

        boolean unique() default false;

        /** Whether it counts the changes of a row. */
        boolean version() default false;

        String defaultValue() default "";

        int length() default 0;

        int precision() default 0;

        int scale() default 0;
    }

    /** One reference. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface ReferenceDescription {

        /** Name of the field. */
        String field();

        /** Names of the columns that hold it. */
        String[] columns();

        /** The parent model. */
        Class<?> parent();

        /** Names of the parent's fields that the columns hold; empty for its key. */
        String[] parentFields() default {};

        /** Name of the constant of {@link dev.expunge.annotation.OnDelete}. */
        String onDelete();

        /** Name of the constant of {@link dev.expunge.annotation.OnSoftDelete}. */
        String onSoftDelete() default "UNDECLARED";

        /** The literal that SET writes, or empty. */
        String setTo() default "";

        /** The class that supplies what SET writes, or {@code void}. */
        Class<?> setFrom() default void.class;

        boolean oneToOne() default false;

        /** Whether the reference may be cleared to open a cycle. */
        boolean clear() default true;
    }

    /** One join table, in the schema of the model's own table. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface JoinDescription {

        /** Name of the field that declares it. */
        String field();

        /** Name of the table. */
        String table();

        /** The columns that hold this model's key, each called by what it holds of it. */
        ColumnDescription[] columns();

        /** The model on the other side. */
        Class<?> other();

        /** The columns that hold the other side's key, each called by what it holds of it. */
        ColumnDescription[] otherColumns();
    }

    /** The columns that mark a row as deleted, at most one of each; those of fields are among the columns, too. */
    @Retention(RetentionPolicy.CLASS)
    @Target({})
    @interface MarksDescription {

        /** When the row was deleted, or none. */
        ColumnDescription[] deletedAt() default {};

        /** Whether the row is deleted, or none. */
        ColumnDescription[] flag() default {};

        /** The id of the delete, or none. */
        ColumnDescription[] deletionId() default {};

        /** Who deleted the row, or none. */
        ColumnDescription[] deletedBy() default {};
    }
}
