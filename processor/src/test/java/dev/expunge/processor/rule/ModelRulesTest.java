package dev.expunge.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.NamedAnchor;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.Conversion;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each rule on one model refuses, and what it lets pass although it looks alike. */
public class ModelRulesTest {

    private static final boolean REQUIRED = false;
    private static final boolean NULLABLE = true;

    @Nested
    class Columns {

        @Test
        void of_two_fields_are_not_one() {
            assertThat(texts(plain("id"), plain("title"), plain("name", column("title", ValueKind.STRING))))
                    .containsExactly("""
                            EXP3004 at name @Column(name): "Album.title" and "Album.name" are both on column "title".
                            help: Name another column, or annotate one of the fields with @Transient.""");
        }

        @Test
        void of_two_fields_may_look_alike() {
            assertThat(texts(plain("id"), plain("title"), plain("titles"))).isEmpty();
        }
    }

    @Nested
    class A_generated_key {

        @Test
        void is_not_part_of_a_composite_key() {
            assertThat(texts(generated(column("id", ValueKind.INTEGER)), key("number")))
                    .containsExactly("""
                            EXP3005 at id @Id(generated): "Album.id" cannot be assigned by the database: it is part of a composite key.
                            help: Remove generated = true.""");
        }

        @Test
        void is_no_reference() {
            FieldDescriptor reference = reference(OnDelete.CASCADE, REQUIRED, "");
            FieldDescriptor key =
                    field("artist", true, true, reference.columns().get(0), reference.reference());
            assertThat(texts(key)).singleElement().asString().contains("EXP3005", ": it is a reference.");
        }

        @ParameterizedTest
        @EnumSource(names = {"BYTE", "SHORT", "INTEGER", "LONG", "BIG_INTEGER", "BIG_DECIMAL", "UUID"})
        void may_be_what_databases_count_or_make_up(ValueKind kind) {
            assertThat(texts(generated(column("id", kind)))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"STRING", "BOOLEAN", "LOCAL_DATE", "ENUM"})
        void is_nothing_else(ValueKind kind) {
            assertThat(texts(generated(column("id", kind))))
                    .singleElement()
                    .asString()
                    .contains("EXP3005", ": it is neither a number nor a UUID.");
        }

        @Test
        void is_anything_where_it_is_not_generated() {
            assertThat(texts(plain("id", column("id", ValueKind.STRING)))).isEmpty();
        }
    }

    @Nested
    class Set_null {

        @Test
        void needs_a_column_that_may_be_null() {
            assertThat(texts(plain("id"), reference(OnDelete.SET_NULL, REQUIRED, "")))
                    .containsExactly("""
                            EXP4003 at artist onDelete: "Album.artist" is SET_NULL on delete, but its column "artist_id" does not allow null.
                            help: Annotate the field with @Nullable (not a primitive), or use another action.""");
        }

        @Test
        void needs_it_where_the_database_does_it_too() {
            assertThat(texts(plain("id"), reference(OnDelete.DB_SET_NULL, REQUIRED, "")))
                    .containsExactly("""
                            EXP4003 at artist onDelete: "Album.artist" is DB_SET_NULL on delete, but its column "artist_id" does not allow null.
                            help: Annotate the field with @Nullable (not a primitive), or use another action.""");
        }

        @Test
        void never_suits_a_key() {
            assertThat(texts(keyed(reference(OnDelete.SET_NULL, REQUIRED, "")))).containsExactly("""
                    EXP4003 at artist onDelete: "Album.artist" is SET_NULL on delete, but its column "artist_id" does not allow null.
                    help: A key is never null: use CASCADE, PROTECT or RESTRICT.""");
        }

        @Test
        void passes_with_a_column_that_may_be_null() {
            assertThat(texts(plain("id"), reference(OnDelete.SET_NULL, NULLABLE, "")))
                    .isEmpty();
        }
    }

    @Nested
    class Set_default {

        @Test
        void needs_a_default() {
            assertThat(texts(plain("id"), reference(OnDelete.SET_DEFAULT, REQUIRED, "")))
                    .containsExactly("""
                            EXP4004 at artist onDelete: "Album.artist" is SET_DEFAULT on delete, but its column "artist_id" has no default.
                            help: Write it as a literal: @Column(defaultValue = "...").""");
        }

        @Test
        void needs_one_where_the_database_does_it_too() {
            assertThat(texts(plain("id"), reference(OnDelete.DB_SET_DEFAULT, REQUIRED, "")))
                    .containsExactly("""
                            EXP4004 at artist onDelete: "Album.artist" is DB_SET_DEFAULT on delete, but its column "artist_id" has no default.
                            help: Write it as a literal: @Column(defaultValue = "...").""");
        }

        @Test
        void passes_with_a_default() {
            assertThat(texts(plain("id"), reference(OnDelete.SET_DEFAULT, REQUIRED, "1")))
                    .isEmpty();
        }

        @Test
        void is_asked_of_no_other_action() {
            assertThat(texts(plain("id"), reference(OnDelete.CASCADE, REQUIRED, "")))
                    .isEmpty();
        }
    }

    @Nested
    class A_key {

        @ParameterizedTest
        @EnumSource(names = {"SET", "SET_DEFAULT", "DB_SET_DEFAULT"})
        void is_never_set(OnDelete action) {
            assertThat(texts(keyed(reference(action, REQUIRED, "1")))).containsExactly("""
                    EXP4008 at artist onDelete: "Album.artist" is %s on delete, but its column "artist_id" is part of the key of "Album".
                    help: Use CASCADE, PROTECT or RESTRICT.""".formatted(action));
        }

        @ParameterizedTest
        @EnumSource(names = {"CASCADE", "PROTECT", "RESTRICT", "DO_NOTHING"})
        void may_refer_by_any_other_action(OnDelete action) {
            assertThat(texts(keyed(reference(action, REQUIRED, "")))).isEmpty();
        }

        @Test
        void that_is_beside_a_reference_does_not_matter() {
            assertThat(texts(plain("id"), reference(OnDelete.SET, REQUIRED, "")))
                    .isEmpty();
        }
    }

    @Nested
    class A_version {

        @ParameterizedTest
        @EnumSource(names = {"INTEGER", "LONG"})
        void may_be_a_number_that_every_row_has(ValueKind kind) {
            assertThat(texts(plain("id"), version("version", kind, REQUIRED))).isEmpty();
        }

        @Test
        void is_one_field() {
            assertThat(texts(
                            plain("id"),
                            version("version", ValueKind.INTEGER, REQUIRED),
                            version("changes", ValueKind.LONG, REQUIRED)))
                    .containsExactly("""
                            EXP3010 at changes: "Album.changes" cannot be a version: "Album.version" is the version already.
                            help: Annotate one field with @Version: an int or a long that is never null.""");
        }

        @ParameterizedTest
        @EnumSource(names = {"SHORT", "BIG_INTEGER", "STRING", "INSTANT"})
        void is_nothing_else(ValueKind kind) {
            assertThat(texts(plain("id"), version("version", kind, REQUIRED))).containsExactly("""
                    EXP3010 at version: "Album.version" cannot be a version: it is of type type.of.%s.
                    help: Annotate one field with @Version: an int or a long that is never null.""".formatted(kind));
        }

        @Test
        void is_never_null() {
            assertThat(texts(plain("id"), version("version", ValueKind.LONG, NULLABLE)))
                    .singleElement()
                    .asString()
                    .contains("EXP3010 at version", ": it may be null.");
        }

        @Test
        void counts_for_its_row_alone() {
            ColumnOptions unique = new ColumnOptions(true, "", 0, 0, 0).ofVersion();
            ColumnDescriptor column =
                    new ColumnDescriptor("version", "version", type(ValueKind.INTEGER), REQUIRED, unique);
            assertThat(texts(plain("id"), plain("version", column)))
                    .singleElement()
                    .asString()
                    .contains("EXP3010 at version", ": it is unique, and each row counts for itself.");
        }

        @Test
        void is_asked_of_no_other_field() {
            assertThat(texts(plain("id"), plain("title", column("title", ValueKind.STRING))))
                    .isEmpty();
        }

        private FieldDescriptor version(String name, ValueKind kind, boolean nullable) {
            ColumnDescriptor column =
                    new ColumnDescriptor(name, name, type(kind), nullable, ColumnOptions.NONE.ofVersion());
            return typed(name, column);
        }
    }

    @Nested
    class A_one_to_one {

        @ParameterizedTest
        @EnumSource(names = {"SET", "SET_DEFAULT", "DB_SET_DEFAULT"})
        void is_not_set_to_what_is_the_same_for_every_row(OnDelete action) {
            assertThat(texts(plain("id"), oneToOne(action))).containsExactly("""
                    EXP4014 at artist onDelete: "Album.artist" is %s on delete, and unique: a second row cannot be set to what one row already refers to.
                    help: Use SET_NULL, CASCADE, PROTECT or RESTRICT, or @ForeignKey; if one row is all there can ever be, @SuppressWarnings("EXP4014").""".formatted(action));
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"SET", "SET_DEFAULT", "DB_SET_DEFAULT"})
        void may_have_any_other_action(OnDelete action) {
            assertThat(texts(plain("id"), oneToOne(action))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(names = {"SET", "SET_DEFAULT", "DB_SET_DEFAULT"})
        void is_not_every_reference(OnDelete action) {
            assertThat(texts(plain("id"), reference(action, NULLABLE, "1"))).isEmpty();
        }

        private FieldDescriptor oneToOne(OnDelete action) {
            FieldDescriptor field = reference(action, NULLABLE, "1");
            ReferenceDescriptor reference = field.reference().orElseThrow();
            ReferenceDescriptor unique = new ReferenceDescriptor(
                    reference.parent(),
                    reference.parentFields(),
                    reference.toKey(),
                    reference.heldAs(),
                    reference.action(),
                    true,
                    reference.clearable());
            return field(field.name(), false, false, field.columns().get(0), Optional.of(unique));
        }
    }

    @Nested
    class A_mark {

        @Test
        void holds_what_is_written_there() {
            assertThat(timed(
                            mark("deletedAt", ValueKind.LOCAL_DATE, NULLABLE),
                            mark("deletionId", ValueKind.STRING, NULLABLE),
                            mark("deletedBy", ValueKind.UUID, NULLABLE)))
                    .containsExactly(
                            refused("deletedAt", "it is of type type.of.LOCAL_DATE", "@Nullable Instant"),
                            refused("deletionId", "it is of type type.of.STRING", "@Nullable UUID"),
                            refused("deletedBy", "it is of type type.of.UUID", "@Nullable String"));
            assertThat(flagged(mark("deleted", ValueKind.INTEGER, REQUIRED)))
                    .containsExactly(refused("deleted", "it is of type type.of.INTEGER", "boolean"));
        }

        @ParameterizedTest
        @EnumSource(names = {"INSTANT", "OFFSET_DATE_TIME", "LOCAL_DATE_TIME"})
        void may_be_any_time_with_an_id_and_a_name(ValueKind kind) {
            assertThat(timed(
                            mark("deletedAt", kind, NULLABLE),
                            mark("deletionId", ValueKind.UUID, NULLABLE),
                            mark("deletedBy", ValueKind.STRING, NULLABLE)))
                    .isEmpty();
        }

        @Test
        void may_be_a_flag_that_is_false_on_new_rows() {
            assertThat(flagged(mark("deleted", ValueKind.BOOLEAN, REQUIRED))).isEmpty();
            assertThat(flagged(mark("deleted", ValueKind.BOOLEAN, REQUIRED, byDefault("false"))))
                    .isEmpty();
        }

        @Test
        void needs_no_field() {
            assertThat(timed(mark("deleted", ValueKind.STRING, REQUIRED))).isEmpty();
        }

        @Test
        void is_asked_where_rows_go_to_the_trash() {
            assertThat(texts(mark("deletedAt", ValueKind.STRING, REQUIRED))).isEmpty();
        }

        @Test
        void is_null_on_a_live_row() {
            assertThat(timed(mark("deletedAt", ValueKind.INSTANT, REQUIRED)))
                    .containsExactly(refused("deletedAt", "it is never null, as on a live row", "@Nullable Instant"));
        }

        @Test
        void is_never_null_if_it_is_a_flag() {
            assertThat(flagged(mark("deleted", ValueKind.BOOLEAN, NULLABLE)))
                    .containsExactly(refused("deleted", "it may be null", "boolean"));
        }

        @Test
        void has_no_default_but_that_of_a_live_row() {
            assertThat(flagged(mark("deleted", ValueKind.BOOLEAN, REQUIRED, byDefault("true"))))
                    .containsExactly(refused("deleted", "its default is no live row's", "boolean"));
        }

        @Test
        void is_not_unique() {
            ColumnOptions unique = new ColumnOptions(true, "", 0, 0, 0);
            assertThat(timed(mark("deletionId", ValueKind.UUID, NULLABLE, unique)))
                    .containsExactly(
                            refused("deletionId", "it is unique, and rows are deleted together", "@Nullable UUID"));
        }

        @Test
        void is_not_the_version() {
            assertThat(timed(mark("deletionId", ValueKind.LONG, REQUIRED, ColumnOptions.NONE.ofVersion())))
                    .containsExactly(refused("deletionId", "it is the version", "@Nullable UUID"));
        }

        @Test
        void is_no_reference() {
            Optional<ReferenceDescriptor> reference =
                    reference(OnDelete.CASCADE, NULLABLE, "").reference();
            assertThat(timed(field("deletedBy", false, false, column("deletedBy", ValueKind.STRING), reference)))
                    .containsExactly(refused("deletedBy", "it is a reference", "@Nullable String"));
        }

        @Test
        void is_no_part_of_the_key() {
            assertThat(timed(key("deletionId")))
                    .containsExactly(refused("deletionId", "it is part of the key", "@Nullable UUID"));
        }

        @Test
        void is_not_made_by_a_conversion() {
            Conversion conversion = new Conversion(new TypeName("store", "ClerkConverter"), true);
            ValueTypeName clerk = new ValueTypeName(ValueKind.STRING, "store.Clerk", Optional.of(conversion));
            assertThat(timed(mark(new ColumnDescriptor("deletedBy", "deletedBy", clerk, NULLABLE, ColumnOptions.NONE))))
                    .containsExactly(refused("deletedBy", "it is of type type.of.STRING", "@Nullable String"));
        }

        private String refused(String name, String why, String type) {
            return """
                    EXP3015 at %1$s: "Album.%1$s" is on column "%1$s", which marks rows as deleted, but %2$s.
                    help: Write: %3$s %1$s; or name another column in @SoftDeletable.""".formatted(name, why, type);
        }

        private List<String> timed(FieldDescriptor... fields) {
            return texts(
                    new SoftDeletion(
                            on("deletedAt", fields),
                            Optional.empty(),
                            on("deletionId", fields),
                            on("deletedBy", fields)),
                    fields);
        }

        private List<String> flagged(FieldDescriptor... fields) {
            return texts(
                    new SoftDeletion(Optional.empty(), on("deleted", fields), Optional.empty(), Optional.empty()),
                    fields);
        }

        /** Returns the column of a field, or one of the table's own. */
        private Optional<ColumnDescriptor> on(String name, FieldDescriptor... fields) {
            return Stream.of(fields)
                    .map(field -> field.columns().get(0))
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .or(() -> Optional.of(column(name, ValueKind.INSTANT)));
        }

        private FieldDescriptor mark(String name, ValueKind kind, boolean nullable) {
            return mark(name, kind, nullable, ColumnOptions.NONE);
        }

        private FieldDescriptor mark(String name, ValueKind kind, boolean nullable, ColumnOptions options) {
            return mark(new ColumnDescriptor(name, name, type(kind), nullable, options));
        }

        private FieldDescriptor mark(ColumnDescriptor column) {
            return typed(column.name(), column);
        }

        private ColumnOptions byDefault(String value) {
            return new ColumnOptions(false, value, 0, 0, 0);
        }
    }

    private static List<String> texts(FieldDescriptor... fields) {
        return texts(Optional.empty(), fields);
    }

    private static List<String> texts(SoftDeletion marks, FieldDescriptor... fields) {
        return texts(Optional.of(marks), fields);
    }

    private static List<String> texts(Optional<SoftDeletion> marks, FieldDescriptor... fields) {
        ModelDescriptor album = new ModelDescriptor(
                new TypeName("store", "Album"),
                true,
                new TableDescriptor(Optional.empty(), "album", marks),
                List.of(fields),
                List.of(),
                InstanceDescriptor.made(Construction.EMPTY_THEN_SET),
                "",
                new NamedAnchor("Album"));
        return ModelRules.check(album).stream().map(ModelRulesTest::text).toList();
    }

    private static String text(Diagnostic diagnostic) {
        String place = ((NamedAnchor) diagnostic.anchor()).place();
        return "%s at %s: %s\nhelp: %s".formatted(diagnostic.code(), place, diagnostic.message(), diagnostic.help());
    }

    private static FieldDescriptor plain(String name) {
        return plain(name, column(name, ValueKind.INTEGER));
    }

    private static FieldDescriptor plain(String name, ColumnDescriptor column) {
        return field(name, name.equals("id"), false, column, Optional.empty());
    }

    private static FieldDescriptor key(String name) {
        return field(name, true, false, column(name, ValueKind.INTEGER), Optional.empty());
    }

    private static FieldDescriptor generated(ColumnDescriptor column) {
        return field("id", true, true, column, Optional.empty());
    }

    private static FieldDescriptor reference(OnDelete action, boolean nullable, String defaultValue) {
        ReferenceDescriptor reference = new ReferenceDescriptor(
                new TypeName("store", "Artist"),
                List.of("id"),
                true,
                ReferenceDescriptor.HeldAs.OBJECT,
                new DeleteAction(action, SetValue.NONE, new NamedAnchor("artist onDelete")),
                false,
                true);
        ColumnOptions options = new ColumnOptions(false, defaultValue, 0, 0, 0);
        ColumnDescriptor column =
                new ColumnDescriptor("artist", "artist_id", type(ValueKind.INTEGER), nullable, options);
        return field("artist", false, false, column, Optional.of(reference));
    }

    private static FieldDescriptor keyed(FieldDescriptor reference) {
        return field(reference.name(), true, false, reference.columns().get(0), reference.reference());
    }

    /** A field whose type messages can name. */
    private static FieldDescriptor typed(String name, ColumnDescriptor column) {
        return new FieldDescriptor(
                name,
                "type.of." + column.type().kind(),
                false,
                false,
                new Access.Direct(),
                List.of(column),
                Optional.empty(),
                new NamedAnchor(name));
    }

    private static FieldDescriptor field(
            String name,
            boolean key,
            boolean generated,
            ColumnDescriptor column,
            Optional<ReferenceDescriptor> reference) {
        return new FieldDescriptor(
                name, "", key, generated, new Access.Direct(), List.of(column), reference, new NamedAnchor(name));
    }

    private static ColumnDescriptor column(String name, ValueKind kind) {
        return new ColumnDescriptor(name, name, type(kind), false, ColumnOptions.NONE);
    }

    private static ValueTypeName type(ValueKind kind) {
        return new ValueTypeName(kind, "");
    }
}
