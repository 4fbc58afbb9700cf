package dev.expunge.processor.emit;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import java.util.List;

/** Models that are legal and unusual; their sources are under {@code fixture/odd}. */
final class Odd {

    static final ModelDescriptor KINDS = Described.aClass("odd", "Kinds")
            .id("java.util.UUID", "id")
            .field("boolean", "flag")
            .nullable("java.lang.Boolean", "flagOrNull")
            .field("byte", "tiny")
            .nullable("java.lang.Byte", "tinyOrNull")
            .field("short", "small")
            .nullable("java.lang.Short", "smallOrNull")
            .field("int", "whole")
            .nullable("java.lang.Integer", "wholeOrNull")
            .field("long", "large")
            .nullable("java.lang.Long", "largeOrNull")
            .field("float", "real")
            .nullable("java.lang.Float", "realOrNull")
            .field("double", "precise")
            .nullable("java.lang.Double", "preciseOrNull")
            .field("char", "letter")
            .nullable("java.lang.Character", "letterOrNull")
            .field("java.lang.String", "text")
            .field("java.math.BigDecimal", "amount")
            .field("java.math.BigInteger", "count")
            .field("byte[]", "bytes")
            .field("java.util.UUID", "token")
            .field("java.time.LocalDate", "date")
            .field("java.time.LocalTime", "time")
            .field("java.time.LocalDateTime", "moment")
            .field("java.time.OffsetDateTime", "offset")
            .field("java.time.Instant", "instant")
            .field("java.time.Duration", "duration")
            .field("java.time.Year", "year")
            .field("odd.Kinds.Shade", "shade")
            .nullable("odd.Kinds.Shade", "shadeOrNull")
            .build();

    static final ModelDescriptor INNER = Described.aClass("odd", "Outer.Inner")
            .withAccessors()
            .table("in\"ner */ {x} <y> \\ @z $T")
            .generatedId("java.lang.Long", "id")
            .field("java.lang.String", "name")
            .build();

    /** Named like a class of the runtime, package-private, made by a constructor with all fields. */
    static final ModelDescriptor TABLE = Described.aRecord("odd", "Table")
            .hidden()
            .withDirectFields()
            .generatedId("int", "id")
            .field("java.lang.String", "name")
            .build();

    /** Named like a class of java.lang; a record whose key the database makes. */
    static final ModelDescriptor CHARACTER = Described.aRecord("odd", "Character")
            .generatedId("long", "id")
            .field("char", "letter")
            .field("java.lang.String", "isbn", "isbn", new ColumnOptions(true, "", 0, 0, 0), false)
            .version("java.lang.Long", "turn")
            .build();

    /** A key of two parents and two values. */
    static final ModelDescriptor MEMBERSHIP = Described.aClass("odd", "Membership")
            .keyReference(HeldAs.OBJECT, "member", INNER)
            .keyReference(HeldAs.OBJECT, "kinds", KINDS)
            .id("java.lang.String", "hashCode")
            .id("java.lang.Character", "className")
            .build();

    /** A key that is the parent's composite one; every way to hold one. */
    static final ModelDescriptor BADGE = Described.aClass("odd", "Badge")
            .keyReference(HeldAs.OBJECT, "membership", MEMBERSHIP)
            .reference(HeldAs.OBJECT, "previous", MEMBERSHIP, OnDelete.SET_NULL, true)
            .reference(HeldAs.KEY_RECORD, "notify", MEMBERSHIP, OnDelete.PROTECT, true)
            .reference(HeldAs.KEY_RECORD, "otherKey", MEMBERSHIP, OnDelete.RESTRICT, false)
            .reference(
                    HeldAs.VALUE,
                    "classId",
                    CHARACTER,
                    OnDelete.SET_DEFAULT,
                    false,
                    false,
                    new ColumnOptions(false, "042", 0, 0, 0))
            .nullable("java.lang.Long", "pathOfRow")
            .referenceTo("isbn", "isbn", CHARACTER, "java.lang.String")
            .build();

    static final ModelDescriptor BADGE_LINE = Described.aRecord("odd", "BadgeLine")
            .keyReference(HeldAs.KEY_RECORD, "badgeKey", MEMBERSHIP)
            .id("int", "line")
            .reference(HeldAs.OBJECT, "yield", BADGE, OnDelete.CASCADE, true)
            .reference(HeldAs.OBJECT, "next", MEMBERSHIP, OnDelete.DO_NOTHING, true)
            .build();

    static final ModelDescriptor UNPACKAGED = unpackaged();

    static final List<ModelDescriptor> MODELS = List.of(KINDS, INNER, TABLE, CHARACTER, MEMBERSHIP, BADGE, BADGE_LINE);

    private Odd() {}

    private static ModelDescriptor unpackaged() {
        ModelDescriptor self =
                Described.aRecord("", "Unpackaged").id("int", "id").build();
        return Described.aRecord("", "Unpackaged")
                .id("int", "id")
                .reference(HeldAs.VALUE, "parentId", self, OnDelete.CASCADE, true)
                .build();
    }
}
