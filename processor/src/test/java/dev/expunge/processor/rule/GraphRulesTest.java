package dev.expunge.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.Models;
import dev.expunge.processor.graph.NamedAnchor;
import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.TableDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each rule on the graph refuses, and what it lets pass although it looks alike. */
class GraphRulesTest {

    private static final Optional<TypeName> DECLARED = Optional.of(new TypeName("store", "MusicStore"));

    @Nested
    class An_incomplete_registry {

        @Test
        void is_told_each_missing_model_once() {
            assertThat(texts(check(
                            DECLARED,
                            "Album.artist -> {Artist} CASCADE",
                            "Album.label -> {Label} CASCADE",
                            "Song.artist -> {Artist} CASCADE")))
                    .containsExactly("""
                            EXP6002 at registry: Registry "store.MusicStore" lacks model "store.Artist", which "Album.artist" refers to.
                            found: referred to by Album.artist, Song.artist
                            help: add it: @ModelRegistry(models = store.Artist.class), or name the registry of its library in "includes\"""", """
                            EXP6002 at registry: Registry "store.MusicStore" lacks model "store.Label", which "Album.label" refers to.
                            found: referred to by Album.label
                            help: add it: @ModelRegistry(models = store.Label.class), or name the registry of its library in "includes\"""");
        }

        @Test
        void that_nobody_declared_is_told_to_declare_one() {
            Diagnostic diagnostic =
                    check(Optional.empty(), "Album.artist -> {Artist} CASCADE").get(0);
            assertThat(diagnostic.message()).startsWith("Registry \"store.Managers\" lacks");
            assertThat(diagnostic.help())
                    .isEqualTo("declare a registry that adds it:"
                            + " @ModelRegistry(models = store.Artist.class) interface Models {}");
        }

        @Test
        void may_lack_models_that_only_refer_to_its_own() {
            assertThat(check(DECLARED, "Album.artist -> Artist CASCADE")).isEmpty();
        }
    }

    @Nested
    class A_cycle_without_nulls {

        @Test
        void is_shown_as_a_path_at_its_first_reference() {
            assertThat(texts(check(
                            DECLARED,
                            "Account.owner -> User CASCADE",
                            "User.profile -> Profile CASCADE",
                            "Profile.account -> Account CASCADE")))
                    .containsExactly("""
                            EXP5001 at Account.owner: Rows of "Account", "User", "Profile" cannot be deleted in any order: these models refer to each other, and nothing may be null.
                            found: Account.owner -> User.profile -> Profile.account -> Account
                            help: make one of these references nullable, or give one of them an action that deletes neither side with the other, or make a constraint DEFERRABLE in the database and declare it: @ModelRegistry(deferrableConstraints = @ModelRegistry.Deferrable(model = store.Account.class, reference = "owner", constraint = "Account_owner_0_fkey"))""");
        }

        @Test
        void may_be_closed_by_another_action_where_both_sides_are_deleted_together() {
            assertThat(codes("Account.owner -> User CASCADE", "User.main -> Account RESTRICT"))
                    .containsExactly("EXP5001 at Account.owner");
        }

        @Test
        void passes_with_one_reference_that_may_be_null() {
            assertThat(codes(
                            "Account.owner -> User CASCADE",
                            "User.profile -> Profile? CASCADE",
                            "Profile.account -> Account CASCADE"))
                    .isEmpty();
        }

        @Test
        void passes_with_one_constraint_that_is_deferrable() {
            assertThat(codes(
                            "Account.owner -> User CASCADE",
                            "User.profile -> Profile CASCADE DEFERRABLE",
                            "Profile.account -> Account CASCADE"))
                    .isEmpty();
        }

        @Test
        void is_refused_where_another_circle_stays_closed() {
            assertThat(codes(
                            "Account.owner -> User CASCADE DEFERRABLE",
                            "User.account -> Account CASCADE",
                            "User.profile -> Profile CASCADE",
                            "Profile.user -> User CASCADE"))
                    .containsExactly("EXP5001 at Profile.user");
        }

        @Test
        void passes_where_what_may_not_be_cleared_is_deferrable() {
            assertThat(codes("Player.team -> Team CASCADE", "Team.captain -> Player? CASCADE NEVER DEFERRABLE"))
                    .isEmpty();
        }

        @Test
        void passes_where_no_delete_takes_both_sides() {
            assertThat(codes("Account.owner -> User RESTRICT", "User.main -> Account RESTRICT"))
                    .isEmpty();
        }

        @Test
        void passes_where_the_database_is_left_to_judge() {
            assertThat(codes("Account.owner -> User CASCADE", "User.main -> Account DO_NOTHING"))
                    .isEmpty();
        }

        @Test
        void passes_where_a_guard_has_refused_rows_that_form_one() {
            assertThat(codes("Account.owner -> User CASCADE", "User.main -> Account PROTECT"))
                    .isEmpty();
        }

        @Test
        void passes_within_one_model() {
            assertThat(codes("Folder.parent -> Folder CASCADE")).isEmpty();
        }
    }

    @Nested
    class A_deferrable_constraint {

        @Test
        void is_shown_where_nothing_needs_it() {
            assertThat(texts(check(DECLARED, "Album.artist -> Artist CASCADE DEFERRABLE")))
                    .containsExactly("""
                            EXP5005 at Album.artist deferrable: "Album.artist" is declared deferrable, but no delete needs that: it is checked at once all the same.
                            found:\s
                            help: Remove the declaration.""");
        }

        @Test
        void is_shown_where_it_is_declared() {
            assertThat(codes("Album.artist -> Artist CASCADE DEFERRABLE", "Album.label -> Label CASCADE DEFERRABLE"))
                    .containsExactly("EXP5005 at Album.artist deferrable", "EXP5005 at Album.label deferrable");
        }

        @Test
        void is_not_needed_where_the_reference_is_cleared() {
            assertThat(codes("Player.team -> Team CASCADE", "Team.captain -> Player? CASCADE DEFERRABLE"))
                    .containsExactly("EXP5005 at Team.captain deferrable");
        }

        @Test
        void is_not_needed_where_rows_go_deepest_first() {
            assertThat(codes("Folder.parent -> Folder CASCADE NEVER DEFERRABLE"))
                    .containsExactly("EXP5005 at Folder.parent deferrable");
        }
    }

    @Nested
    class A_forbidden_clear {

        @Test
        void is_refused_where_it_is_the_only_way_to_open_a_cycle() {
            assertThat(texts(check(DECLARED, "Player.team -> Team CASCADE", "Team.captain -> Player? SET_NULL NEVER")))
                    .containsExactly("""
                            EXP5002 at Team.captain: "Team.captain" has to be cleared before rows of "Player" are deleted, but that is impossible: it says clear = NEVER.
                            found:\s
                            help: remove clear = NEVER, or use onDelete = DO_NOTHING""");
        }

        @Test
        void passes_on_a_reference_of_a_model_to_itself_whose_rows_go_deepest_first() {
            assertThat(codes("Folder.parent -> Folder? CASCADE NEVER", "Part.inside -> Part RESTRICT NEVER"))
                    .isEmpty();
        }

        @Test
        void is_refused_on_a_reference_to_itself_that_no_row_of_a_circle_could_change() {
            assertThat(texts(check(
                            DECLARED,
                            "Folder.parent -> Folder? RESTRICT NEVER",
                            "Link.parent -> Folder CASCADE TO parent")))
                    .containsExactly("""
                            EXP5002 at Folder.parent: "Folder.parent" has to be cleared before rows of "Folder" are deleted, but that is impossible: "Link.parent" refers to what it holds.
                            found:\s
                            help: refer to the key instead, or use onDelete = DO_NOTHING""");
        }

        @Test
        void is_refused_where_the_column_is_referred_to() {
            assertThat(texts(check(
                            DECLARED, "Folder.parent -> Folder? RESTRICT", "Link.parent -> Folder CASCADE TO parent")))
                    .containsExactly("""
                            EXP5002 at Folder.parent: "Folder.parent" has to be cleared before rows of "Folder" are deleted, but that is impossible: "Link.parent" refers to what it holds.
                            found:\s
                            help: refer to the key instead, or use onDelete = DO_NOTHING""");
        }

        @Test
        void is_refused_where_rows_cannot_be_pointed_at_what_they_may_lack() {
            assertThat(texts(check(
                            DECLARED, "Folder.owner -> Owner? DO_NOTHING", "Folder.inside -> Folder CASCADE TO owner")))
                    .containsExactly("""
                            EXP5002 at Folder.inside: "Folder.inside" has to be cleared before rows of "Folder" are deleted, but that is impossible: rows are pointed at themselves, and a row may lack what it refers to.
                            found:\s
                            help: refer to the key instead, or use onDelete = DO_NOTHING""");
        }

        @Test
        void is_refused_where_the_key_would_change() {
            assertThat(texts(check(DECLARED, "Folder(number)", "Folder.above -> Folder CASCADE TO number KEY")))
                    .containsExactly("""
                            EXP5002 at Folder.above: "Folder.above" has to be cleared before rows of "Folder" are deleted, but that is impossible: it is part of the key.
                            found:\s
                            help: refer to the key instead, or use onDelete = DO_NOTHING""");
        }

        @Test
        void is_refused_where_the_key_would_change_whoever_refers_to_it() {
            assertThat(texts(check(
                            DECLARED,
                            "Folder(number)",
                            "Folder.above -> Folder CASCADE TO number KEY",
                            "Link.folder -> Folder CASCADE")))
                    .singleElement()
                    .asString()
                    .contains("EXP5002 at Folder.above", ": it is part of the key.");
        }

        @Test
        void is_named_beside_each_other_one_of_its_circle() {
            assertThat(codes("Player.team -> Team? CASCADE NEVER", "Team.captain -> Player? SET_NULL NEVER"))
                    .containsExactly("EXP5002 at Player.team", "EXP5002 at Team.captain");
        }

        @Test
        void passes_where_every_row_has_what_is_referred_to() {
            assertThat(codes(
                            "Folder.owner -> Owner DO_NOTHING",
                            "Folder.label -> Label? DO_NOTHING",
                            "Folder.inside -> Folder CASCADE TO owner"))
                    .isEmpty();
        }

        @Test
        void passes_where_another_reference_opens_the_cycle() {
            assertThat(codes("Player.team -> Team? CASCADE NEVER", "Team.captain -> Player? SET_NULL"))
                    .isEmpty();
        }

        @Test
        void passes_where_nothing_is_cleared() {
            assertThat(codes("Album.artist -> Artist? CASCADE NEVER", "Employee.boss -> Employee? PROTECT NEVER"))
                    .isEmpty();
        }
    }

    @Nested
    class A_changed_target {

        @Test
        void is_refused_at_the_action() {
            assertThat(texts(check(DECLARED, "Isbn.work -> Work? SET_NULL", "Loan.isbn -> Isbn CASCADE TO work")))
                    .containsExactly("""
                            EXP5003 at Isbn.work onDelete: "Isbn.work" is SET_NULL on delete, but "Loan.isbn" refers to what it holds.
                            found:\s
                            help: use RESTRICT or PROTECT here, or let "Loan.isbn" refer to the key of Isbn""");
        }

        @Test
        void passes_where_the_key_is_referred_to() {
            assertThat(codes("Isbn.work -> Work? SET_NULL", "Loan.isbn -> Isbn CASCADE"))
                    .isEmpty();
        }

        @Test
        void passes_where_another_column_is_referred_to() {
            assertThat(codes("Isbn.work -> Work? SET_NULL", "Loan.isbn -> Isbn CASCADE TO code"))
                    .isEmpty();
        }

        @Test
        void passes_where_it_does_not_change() {
            assertThat(codes("Isbn.work -> Work RESTRICT", "Loan.isbn -> Isbn CASCADE TO work"))
                    .isEmpty();
        }
    }

    @Nested
    class A_delete_by_the_database {

        @Test
        void refuses_an_action_of_the_library_below_it() {
            assertThat(texts(check(DECLARED, "Album.artist -> Artist DB_CASCADE", "Track.album -> Album PROTECT")))
                    .containsExactly("""
                            EXP5004 at Track.album onDelete: "Track.album" is PROTECT on delete, but the database deletes rows of "Album" itself.
                            found: "Album.artist" is DB_CASCADE on delete
                            help: use a DB_ action or DO_NOTHING here, or an action of the library on "Album.artist\"""");
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"DO_NOTHING", "DB_CASCADE", "DB_SET_NULL", "DB_SET_DEFAULT"})
        void refuses_each_of_them(OnDelete action) {
            assertThat(codes("Album.artist -> Artist DB_CASCADE", "Track.album -> Album? " + action))
                    .containsExactly("EXP5004 at Track.album onDelete");
        }

        @ParameterizedTest
        @EnumSource(names = {"DO_NOTHING", "DB_CASCADE", "DB_SET_NULL", "DB_SET_DEFAULT"})
        void passes_above_what_the_library_does_not_do(OnDelete action) {
            assertThat(codes("Album.artist -> Artist DB_CASCADE", "Track.album -> Album? " + action))
                    .isEmpty();
        }

        @Test
        void refuses_a_reference_of_its_rows_to_each_other() {
            assertThat(codes("Album.artist -> Artist DB_CASCADE", "Album.sequel -> Album? SET_NULL"))
                    .containsExactly("EXP5004 at Album.sequel onDelete");
        }

        @Test
        void refuses_a_join_table_of_its_rows() {
            assertThat(texts(check(DECLARED, "Album.artist -> Artist DB_CASCADE", "Album.tags <-> Tag album_tag")))
                    .singleElement()
                    .asString()
                    .startsWith("EXP5004")
                    .endsWith("help: use an action of the library on \"Album.artist\"");
        }

        @Test
        void passes_below_the_library() {
            assertThat(codes("Album.artist -> Artist CASCADE", "Track.album -> Album DB_CASCADE"))
                    .isEmpty();
        }

        @Test
        void is_the_end_where_the_database_only_changes_rows() {
            assertThat(codes("Album.artist -> Artist? DB_SET_NULL", "Track.album -> Album CASCADE"))
                    .isEmpty();
        }
    }

    @Nested
    class A_soft_deletable_model {

        @Test
        void says_what_becomes_of_rows_that_cannot_go_with_it() {
            assertThat(texts(check(DECLARED, "Customer TIMED", "Invoice.customer -> Customer? CASCADE")))
                    .containsExactly("""
                            EXP5006 at Invoice.customer onDelete: "Invoice.customer" is CASCADE on delete, and rows of "Customer" go to the trash, but rows of "Invoice" cannot.
                            found:\s
                            help: to leave these rows as they are, write @ForeignKey(onSoftDelete = KEEP) @Nullable Customer customer; To delete them for good, write @ForeignKey(onSoftDelete = DELETE) @Nullable Customer customer; To let them go to the trash, too, write @SoftDeletable on "Invoice".""");
        }

        @Test
        void writes_the_parent_where_the_reference_holds_a_value() {
            assertThat(texts(check(DECLARED, "Customer TIMED", "Invoice.customer -> Customer CASCADE TO code"))
                            .get(0))
                    .contains("@ForeignKey(to = Customer.class, onSoftDelete = KEEP) Customer customer;");
        }

        @Test
        void passes_where_it_is_declared() {
            assertThat(codes(
                            "Customer TIMED",
                            "Letter TIMED",
                            "Customer.tags <-> Tag",
                            "Letter.customer -> Customer CASCADE",
                            "Invoice.customer -> Customer CASCADE KEEP",
                            "Basket.customer -> Customer CASCADE DELETE",
                            "Loan.customer -> Customer RESTRICT"))
                    .isEmpty();
        }

        @Test
        void is_asked_where_nothing_is_in_question() {
            assertThat(check(
                            DECLARED,
                            "Customer TIMED",
                            "Letter TIMED",
                            "Letter.customer -> Customer CASCADE KEEP",
                            "Loan.customer -> Customer PROTECT DELETE",
                            "Loan.clerk -> Clerk CASCADE KEEP"))
                    .extracting(Diagnostic::message)
                    .containsExactly(
                            "\"Letter.customer\" says what happens when its parent goes to the trash, but rows of"
                                    + " \"Letter\" go with it.",
                            "\"Loan.customer\" says what happens when its parent goes to the trash, but it is PROTECT"
                                    + " on delete, which says it already.",
                            "\"Loan.clerk\" says what happens when its parent goes to the trash, but rows of"
                                    + " \"Clerk\" never do: they are removed.");
        }

        @Test
        void is_asked_at_the_annotation() {
            assertThat(codes(
                            "Customer TIMED",
                            "Loan.customer -> Customer PROTECT KEEP",
                            "Card.customer -> Customer PROTECT UNIQUE KEEP"))
                    .containsExactly(
                            "EXP5007 at Card.customer @OneToOne(onSoftDelete)",
                            "EXP5007 at Loan.customer @ForeignKey(onSoftDelete)");
        }

        @Test
        void is_restored_whole() {
            assertThat(codes("Customer TIMED", "Letter FLAGGED", "Letter.customer -> Customer CASCADE"))
                    .containsExactly("EXP5009 at Letter.customer onDelete");
        }

        @Test
        void is_not_removed_unseen() {
            assertThat(codes(
                            "Letter TIMED",
                            "Letter.customer -> Customer CASCADE",
                            "Letter.payer -> Customer DB_CASCADE",
                            "Letter.clerk -> Customer PROTECT",
                            "Stamp.letter -> Letter? DB_SET_NULL"))
                    .containsExactly(
                            "EXP5008 at Letter.customer onDelete",
                            "EXP5008 at Letter.payer onDelete",
                            "EXP5010 at Stamp.letter onDelete");
        }
    }

    @Nested
    class A_join_table {

        @Test
        void is_refused_where_it_is_declared_on_both_sides() {
            assertThat(texts(check(DECLARED, "Album.tags <-> Tag album_tag", "Tag.albums <-> Album album_tag")))
                    .containsExactly("""
                            EXP4022 at Tag.albums @ManyToMany(table): The join table "album_tag" of "Tag.albums" is also that of "Album.tags".
                            found:\s
                            help: Declare it once: name another table here, or remove @ManyToMany.""");
        }

        @Test
        void is_refused_where_it_is_the_table_of_a_model() {
            assertThat(codes("Album.tags <-> Tag AlbumTag", "AlbumTag.album -> Album CASCADE"))
                    .containsExactly("EXP4022 at Album.tags @ManyToMany(table)");
        }

        @Test
        void passes_beside_another_between_the_same_models() {
            assertThat(codes("Album.tags <-> Tag", "Album.genres <-> Tag", "Tag.albums <-> Album"))
                    .isEmpty();
        }

        @Test
        void needs_both_sides_in_the_registry() {
            assertThat(texts(check(DECLARED, "Album.tags <-> {Tag}"))).containsExactly("""
                    EXP6002 at registry: Registry "store.MusicStore" lacks model "store.Tag", which "Album_tags.other" refers to.
                    found: referred to by Album_tags.other
                    help: add it: @ModelRegistry(models = store.Tag.class), or name the registry of its library in "includes\"""");
        }
    }

    @Nested
    class A_table {

        @Test
        void belongs_to_one_model() {
            assertThat(texts(check(
                            DECLARED, ModelGraph.link(List.of(onTable("Album", "disc"), onTable("Disc", "disc"))))))
                    .containsExactly("""
                            EXP2007 at Disc @Model(table): Models "Album" and "Disc" are both on table "disc".
                            found:\s
                            help: Name another table: @Model(table = "...").""");
        }

        @Test
        void may_be_called_like_that_of_another_model_but_for_its_case() {
            assertThat(check(DECLARED, ModelGraph.link(List.of(onTable("Album", "disc"), onTable("Disc", "Disc")))))
                    .isEmpty();
        }

        private ModelDescriptor onTable(String model, String table) {
            ModelDescriptor described = Models.models(model).get(0);
            return new ModelDescriptor(
                    described.type(),
                    true,
                    new TableDescriptor(Optional.empty(), table),
                    described.fields(),
                    described.joins(),
                    described.instances(),
                    "",
                    described.anchor());
        }
    }

    private static List<Diagnostic> check(Optional<TypeName> declaredBy, String... lines) {
        return check(declaredBy, Models.graph(lines), Models.deferrable(lines));
    }

    private static List<Diagnostic> check(Optional<TypeName> declaredBy, ModelGraph graph) {
        return check(declaredBy, graph, List.of());
    }

    private static List<Diagnostic> check(
            Optional<TypeName> declaredBy, ModelGraph graph, List<DeferrableReference> deferrable) {
        RegistryDescriptor registry = new RegistryDescriptor(
                declaredBy, "store", "", true, List.of(), deferrable, new NamedAnchor("registry"));
        return GraphRules.of(registry).check(graph);
    }

    private static List<String> codes(String... lines) {
        return check(DECLARED, lines).stream().map(GraphRulesTest::code).toList();
    }

    private static List<String> texts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> code(diagnostic) + ": " + diagnostic.message() + "\nfound: " + diagnostic.found()
                        + "\nhelp: " + diagnostic.help())
                .toList();
    }

    private static String code(Diagnostic diagnostic) {
        return diagnostic.code() + " at " + ((NamedAnchor) diagnostic.anchor()).place();
    }
}
