package dev.expunge.processor.diagnostic;

/**
 * Every diagnostic, by number: 1xxx options, 2xxx models, 3xxx fields and keys, 4xxx references, 5xxx the graph, 6xxx
 * registries, 7xxx output, 8xxx unresolved types, 9xxx faults of the processor itself.
 */
public enum Code {
    EXP1001("Option -A%s does not know \"%s\"."),

    EXP2001("\"%s\" cannot be a model: it is %s."),
    EXP2002("Model \"%s\" is out of reach for the code generated beside it: \"%s\" is %s."),
    EXP2003("Model \"%s\" has no constructor that generated code can call."),
    EXP2005("Model \"%s\" was compiled without the annotation processor."),
    EXP2006("Model \"%s\" is described in format %s, which this processor does not know."),
    EXP2007("Models \"%s\" and \"%s\" are both on table \"%s\"."),
    EXP2008("\"%s\" is annotated @%s, but cannot be called: %s."),
    EXP2009("Model \"%s\" extends model \"%s\", which is not supported by this version yet."),
    EXP2011("\"%s\" cannot be marked as deleted: %s."),
    EXP2020("%s, by which Jakarta Persistence maps \"%s\", is not supported."),

    EXP3001("Model \"%s\" has no key."),
    EXP3002("\"%s\" is of a type that no column can hold: %s."),
    EXP3003("\"%s\" cannot be %s by generated code."),
    EXP3004("\"%s\" and \"%s\" are both on column \"%s\"."),
    EXP3005("\"%s\" cannot be assigned by the database: %s."),
    EXP3006("The default \"%s\" of \"%s\" is no value of type %s."),
    EXP3007("\"%s\" is annotated both @%s and @%s."),
    EXP3008("@%s on \"%s\" has no effect: %s."),
    EXP3009("\"%s\" hides the field of a superclass that has the same name, and both are columns."),
    EXP3010("\"%s\" cannot be a version: %s."),
    EXP3011("\"%s\" is annotated %s = true, but its column does not hold %s."),
    EXP3012("\"%s\" cannot convert \"%s\": %s."),
    EXP3013("\"%s\" cannot be embedded: %s."),
    EXP3014("\"%s\" is annotated @%s, which a component of an embedded record cannot be."),
    EXP3015("\"%s\" is on column \"%s\", which marks rows as deleted, but %s."),
    EXP3020("\"%s\" says %s, but %s to Jakarta Persistence."),
    EXP3021("Jakarta Persistence does not look at @%s on \"%s\": %s."),
    EXP3022(Severity.WARNING, "%s, by which Jakarta Persistence maps \"%s\", is not heeded: %s."),

    EXP4001("\"%s\" refers to \"%s\", which is not a model."),
    EXP4002("\"%s\" is of type %s, but %s is of type %s."),
    EXP4003("\"%s\" is %s on delete, but its column \"%s\" does not allow null."),
    EXP4004("\"%s\" is %s on delete, but its column \"%s\" has no default."),
    EXP4005("\"%s\" holds a \"%s\" as an object, which cannot be built from its key alone."),
    EXP4006("\"%s\" names %s, but %s has %s."),
    EXP4007("\"%s\" refers to \"%s\", which is no field of \"%s\"."),
    EXP4008("\"%s\" is %s on delete, but its column \"%s\" is part of the key of \"%s\"."),
    EXP4009("The key of \"%s\" refers to itself through \"%s\"."),
    EXP4010("\"%s\" is SET on delete, but says %s."),
    EXP4011("\"%s\" says what it is set to, but is %s on delete."),
    EXP4012("\"%s\" is set to \"%s\" on delete, which is no value of %s."),
    EXP4013("\"%s\" supplies what \"%s\" is set to on delete, but %s."),
    EXP4020("\"%s\" is annotated @ManyToMany, but is of type %s."),
    EXP4021("\"%s\" is annotated @ManyToMany, but a component of a record is read from a column."),
    EXP4022("The join table \"%s\" of \"%s\" is also that of \"%s\"."),
    EXP4023("The join table of \"%s\" has the column \"%s\" twice."),

    EXP4014(
            Severity.WARNING,
            "\"%s\" is %s on delete, and unique: a second row cannot be set to what one row already refers to."),
    EXP4015("\"%s\" refers to \"%s\" of \"%s\", which %s."),
    EXP4016("\"%s\" holds a \"%s\" as an object, but refers to its \"%s\": only the key makes an object."),
    EXP4017("\"%s\" refers to \"%s\", which may stand for several models: that is not supported by this version yet."),
    EXP5001("Rows of %s cannot be deleted in any order: these models refer to each other, and nothing may be null."),
    EXP5002("\"%s\" has to be cleared before rows of \"%s\" are deleted, but that is impossible: %s."),
    EXP5003("\"%s\" is %s on delete, but \"%s\" refers to what it holds."),
    EXP5004("\"%s\" is %s on delete, but the database deletes rows of \"%s\" itself."),
    EXP5005(
            Severity.WARNING,
            "\"%s\" is declared deferrable, but no delete needs that: it is checked at once all the same."),
    EXP5006("\"%s\" is CASCADE on delete, and rows of \"%s\" go to the trash, but rows of \"%s\" cannot."),
    EXP5007("\"%s\" says what happens when its parent goes to the trash, but %s."),
    EXP5008(
            Severity.WARNING,
            "\"%s\" is %s on delete: deleting rows of \"%s\" removes rows of \"%s\" that would go to the trash."),
    EXP5009("\"%s\" takes rows of \"%s\" to the trash without the id of the delete: a restore would leave them there."),
    EXP5010("\"%s\" is %s on delete, but rows of \"%s\" go to the trash, which the database does not see."),

    EXP6001("The models of this compilation live in several packages, and no registry says where they belong."),
    EXP6002("Registry \"%s\" lacks model \"%s\", which \"%s\" refers to."),
    EXP6003("Registry \"%s\" includes \"%s\", which is a generated class."),
    EXP6004("Registry \"%s\" includes \"%s\", which is no registry."),
    EXP6005("Registry \"%s\" names \"%s\", which is no model."),
    EXP6006("Registry \"%s\" includes \"%s\", which was compiled without the annotation processor."),
    EXP6007("Models \"%s\" and \"%s\" share the accessor \"%s\" in registry \"%s\"."),
    EXP6008("\"%s\" cannot be an accessor of registry \"%s\": %s."),
    EXP6009("Model \"%s\" is not public, and registry \"%s\" is in another package."),
    EXP6010("Registry \"%s\" exists already, outside this compilation."),
    EXP6011("\"%s\" cannot be a registry: it is %s."),
    EXP6012("\"%s\" cannot be declared deferrable by registry \"%s\": %s."),

    EXP7001("\"%s\" cannot be generated for \"%s\": a class of that name exists."),
    EXP7002("\"%s\" could not be written."),

    EXP8001("\"%s\" is of an unknown type, so that no code is generated for model \"%s\"."),
    EXP8002("Registry \"%s\" names an unknown class."),

    EXP9001("The annotation processor failed.");

    private final Severity severity;
    private final String template;

    Code(String template) {
        this(Severity.ERROR, template);
    }

    Code(Severity severity, String template) {
        this.severity = severity;
        this.template = template;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether this says that a type is unknown, which the compiler or another diagnostic may explain better. */
    public boolean isUnresolved() {
        return name().startsWith("EXP8");
    }

    /** Returns the message with its parts filled in. */
    public String message(Object... parts) {
        return template.formatted(parts);
    }
}
