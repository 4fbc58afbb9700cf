package dev.expunge.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.NamedAnchor;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Optional;
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
            return new FieldDescriptor(
                    name,
                    "type.of." + kind,
                    false,
                    false,
                    new Access.Direct(),
                    List.of(column),
                    Optional.empty(),
                    new NamedAnchor(name));
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

    private static List<String> texts(FieldDescriptor... fields) {
        ModelDescriptor album = new ModelDescriptor(
                new TypeName("store", "Album"),
                true,
                new TableDescriptor(Optional.empty(), "album"),
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
