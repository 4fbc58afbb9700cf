package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Models that are legal and unusual: what is generated for them compiles without a warning. */
class LegalModelsTest {

    private static final String IMPORTS = """
            import dev.expunge.annotation.*;
            import org.jspecify.annotations.Nullable;
            """;

    private final List<JavaFileObject> sources = new ArrayList<>();

    @Test
    void keysMadeOfCompositeKeys() {
        add("store", "Place", "@Model public class Place { @Id int row; @Id int seat; }");
        add("store", "Guest", "@Model public class Guest { @Id long id; }");
        add("store", "Visit", """
                @Model public class Visit { @Id @ForeignKey Place place; @Id @ForeignKey Guest guest; @Id String hashCode; }
                """);
        add("store", "Ticket", """
                @Model public class Ticket {
                    @Id @ForeignKey Visit visit;
                    @ForeignKey @Nullable Visit earlier;
                    @ForeignKey(to = Visit.class) @Nullable VisitKey laterKey;
                }
                """);
        add("store", "Drink", """
                @Model public record Drink(
                        @Id @ForeignKey(to = Ticket.class) TicketKey ticketKey, @Id int line, @ForeignKey Ticket payer) {}
                """);
        add("store", "Door", """
                class Door {
                    private Door() {}

                    static void open(Managers store) {
                        store.ticket().get(1, 2, 3L, "x");
                        store.drink().find(1, 2, 3L, "x", 4);
                        store.drink().filter(drink -> drink.payer().visit().place().row.eq(1));
                    }
                }
                """);

        assertCompiles();
    }

    @Test
    void keysThatReferTwiceToOneModel() {
        add("store", "Guest", "@Model public class Guest { @Id int id; }");
        add("store", "Pair", """
                @Model public record Pair(
                        @Id @ForeignKey(to = Guest.class) int left, @Id @ForeignKey(to = Guest.class) int right) {}
                """);
        add("store", "Table", "@Model public record Table(@Id @ForeignKey(to = Pair.class) PairKey pair) {}");

        assertCompiles();
    }

    @Test
    void joinTablesOfInheritedPrivateAndOddlyNamedFields() {
        add("store", "Mood", "public enum Mood { CALM, WILD }");
        add("store", "Tag", "@Deprecated @Model public record Tag(@Id Mood mood, @Id byte[] code) {}");
        add("store", "Tagged", """
                @SuppressWarnings("deprecation")
                abstract class Tagged<T> { @ManyToMany private java.util.Set<T> tags; }
                """);
        add("store", "Album", """
                @SuppressWarnings("deprecation")
                @Model public class Album extends Tagged<Tag> {
                    @Id private final int id;
                    @ManyToMany(to = Tag.class) private java.util.Collection<TagKey> delete;
                    @ManyToMany(table = "table") java.util.List<Album> getClass;
                    @ManyToMany java.util.List<Album> tagsToOwner;
                    Album(int id) { this.id = id; }
                    public int getId() { return id; }
                }
                """);
        add("store", "Song", """
                @SuppressWarnings("deprecation")
                @Model class Song extends Tagged<Tag> {
                    @Id @ForeignKey(to = Album.class) int albumId;
                    @Id long track;
                    @ManyToMany java.util.Set<Song> covers;
                }
                """);
        add("store", "Shelf", """
                class Shelf {
                    private Shelf() {}

                    static long links(Managers store, TagKey tag) {
                        return store.album().tags(1).addKeys(java.util.List.of(tag))
                                + store.album().delete_(1).clear()
                                + store.album().getClass_(1).count()
                                + store.song().covers(new SongKey(1, 2L)).removeKeys(java.util.List.of(new SongKey(1, 3L)));
                    }
                }
                """);

        assertCompiles();
    }

    @Test
    void optionalsAsFieldsComponentsAndResults() {
        add("store", "Optional", "@Model public class Optional { @Id int id; }");
        add("store", "Place", """
                @Model public record Place(
                        @Id(generated = true) int id,
                        @ForeignKey(to = Place.class, onDelete = OnDelete.SET_NULL) java.util.Optional<Integer> aboveId,
                        java.util.Optional<byte[]> picture) {}
                """);
        add("store", "Holding", """
                abstract class Holding<T> {
                    private T held;
                    public java.util.Optional<T> getHeld() { return java.util.Optional.ofNullable(held); }
                    public void setHeld(T held) { this.held = held; }
                }
                """);
        add("store", "Guest", """
                @Model public class Guest extends Holding<String> {
                    @Id int id;
                    java.util.Optional<Thread.State> state = java.util.Optional.empty();
                    @ForeignKey(onDelete = OnDelete.SET_NULL) private Optional other;
                    @Column(defaultValue = "7") private Long count;
                    @ForeignKey(onDelete = OnDelete.SET_DEFAULT)
                    @Column(defaultValue = "1") private java.util.Optional<Optional> last = java.util.Optional.empty();
                    public java.util.Optional<Optional> other() { return java.util.Optional.ofNullable(other); }
                    public void other(Optional other) { this.other = other; }
                    public java.util.Optional<Long> getCount() { return java.util.Optional.ofNullable(count); }
                    public void setCount(Long count) { this.count = count; }
                    public java.util.Optional<Optional> getLast() { return last; }
                    public void setLast(java.util.Optional<Optional> last) { this.last = last; }
                }
                """);
        add("store", "Door", """
                class Door {
                    private Door() {}

                    static void open(Managers store) {
                        store.place().filter(place -> place.aboveId.isNull().or(place.above().picture.isNotNull()));
                        store.guest().filter(guest -> guest.held.startsWith("a"), guest -> guest.count.gt(3L));
                    }
                }
                """);

        assertCompiles();
    }

    @Test
    void recordsEmbeddedInModelsOfEveryShape() {
        add("kinds", "Range", """
                public record Range<T extends Comparable<? super T>>(T low, @Nullable T high) {
                    public static final int SIZE = 2;
                    public Range(T both) { this(both, both); }
                }
                """);
        add("store", "Fee", """
                @Model public class Fee {
                    @Id int id;
                    @Embedded Amount fee;
                    @Column(name = "other") int feeCents;
                    @Column(name = "another") int fee_Cents;
                    record Amount(int cents, Thread.@Nullable State state, String path, byte[] equals) {}
                }
                """);
        add(
                "store",
                "Priced",
                "abstract class Priced<A> { @Embedded(prefix = \"p_\") private @Nullable A row;"
                        + " @Nullable A getRow() { return row; } void setRow(@Nullable A row) { this.row = row; } }");
        add("store", "Ticket", """
                @Model class Ticket extends Priced<kinds.Range<Integer>> {
                    @Id int id;
                    @Embedded(prefix = "") java.util.Optional<Dates> record = java.util.Optional.empty();
                    @Version long version;
                    @ForeignKey @Nullable Ticket pathOfRow;
                    @Deprecated record Dates(java.util.Optional<java.time.LocalDate> sold, boolean isOpen) {}
                }
                """);
        add("store", "Visit", """
                @Model public record Visit(
                        @Id int id,
                        @Embedded kinds.Range<java.time.LocalDate> days,
                        @Version int version,
                        @Embedded java.util.Optional<kinds.Range<java.time.LocalDate>> wished) {}
                """);
        add("store", "Door", """
                class Door {
                    private Door() {}

                    static void open(Managers store) {
                        store.fee().filter(fee -> fee.fee.cents.gt(3), fee -> fee.feeCents.lt(4));
                        store.ticket().filter(ticket -> ticket.row.low.eq(1).or(ticket.record.isOpen.isTrue()));
                        store.ticket().filter(ticket -> ticket.pathOfRow().row.high.isNull());
                        store.visit().filter(visit -> visit.days.low.eq(visit.wished.high));
                    }
                }
                """);

        assertCompiles();
    }

    @Test
    void modelsThatJoinEachOtherByKeyRecords() {
        add("store", "Sheet", """
                @Model public class Sheet {
                    @Id int book;
                    @Id int number;
                    @ManyToMany(to = Cover.class) java.util.Set<CoverKey> covers;
                }
                """);
        add("store", "Cover", """
                @Model public class Cover {
                    @Id @ForeignKey(to = Sheet.class) SheetKey sheet;
                    @ManyToMany(to = Sheet.class) java.util.Set<SheetKey> others;
                    @ManyToMany(to = Cover.class) java.util.Set<CoverKey> alike;
                }
                """);

        assertCompiles();
    }

    @Test
    void modelsThatHoldEachOthersKeyRecords() {
        add("store", "Sheet", """
                @Model public class Sheet {
                    @Id int book;
                    @Id int number;
                    @ForeignKey(to = Cover.class, onDelete = OnDelete.SET_NULL) @Nullable CoverKey cover;
                }
                """);
        add("store", "Cover", """
                @Model public record Cover(
                        @Id @ForeignKey(to = Sheet.class) SheetKey sheet,
                        @ForeignKey(to = Cover.class, onDelete = OnDelete.SET_NULL) @Nullable CoverKey earlier) {}
                """);

        assertCompiles();
    }

    @Test
    void fieldsThatDifferInCaseAndUnderscoresOnly() {
        add("store", "Odd", """
                @Model public class Odd {
                    @Id int id;
                    int fooBar;
                    @Column(name = "a") int foo_bar;
                    @Column(name = "b") int FOO_BAR;
                    @Column(name = "c") int FooBar;
                    int pathOfRow;
                    int pathOfRow_;
                    @ForeignKey @Nullable Odd class_;
                }
                """);

        assertCompiles();
    }

    @Test
    void referencesThatWantTheSamePath() {
        add("store", "Artist", "@Model public class Artist { @Id int first; @Id int last; }");
        add("store", "Album", """
                @Model public class Album {
                    @Id int id;
                    @ForeignKey(to = Album.class) int artistId;
                    @ForeignKey(to = Artist.class) ArtistKey artistKey;
                    @ForeignKey(to = Album.class) int classId;
                    @ForeignKey(to = Album.class) int class_;
                }
                """);

        assertCompiles();
    }

    @Test
    void enumsInCapitalPackagesAndLowerCaseClasses() {
        add("com.Shop", "colours", "public class colours { private colours() {} public enum dark { BLACK } }");
        add("com.Shop", "Item", "@Model public class Item { @Id int id; colours.dark colour; }");

        assertCompiles();
    }

    @Test
    void accessorsOfAGenericSuperclass() {
        add("store", "Base", """
                abstract class Base<K, V extends Comparable<V>> {
                    @Id private K id;
                    private @Nullable V value;
                    private boolean isOpen;

                    K getId() { return id; }
                    void setId(K newId) { id = newId; }
                    @Nullable V getValue() { return value; }
                    void setValue(@Nullable V newValue) { value = newValue; }
                    boolean isOpen() { return isOpen; }
                    void setOpen(boolean open) { isOpen = open; }
                }
                """);
        add("store", "Shop", "@Model public class Shop extends Base<Long, String> {}");
        add("store", "Desk", "@Model public class Desk { @Id int id; @ForeignKey Shop shop; }");

        assertCompiles();
    }

    @Test
    void fieldsNamedLikeGeneratedCode() {
        add("store", "Odd", """
                @Model public record Odd(
                        @Id int record, @Id String equals, String row, String writer, String key, String path, int type) {}
                """);
        add("store", "Even", """
                @Model public class Even { @Id int record; String table, name, toString, hashCode, getClass, fields; }
                """);

        assertCompiles();
    }

    @Test
    void deprecatedModelsAndMembers() {
        add("store", "Old", "@Deprecated @Model public class Old { @Id int id; @Id int part; }");
        add("store", "Older", """
                @Deprecated(forRemoval = true) @Model public class Older {
                    @Id int id;
                    private int age;
                    @Deprecated(forRemoval = true) int getAge() { return age; }
                    @Deprecated void setAge(int years) { age = years; }
                }
                """);
        add("store", "Young", """
                @Model public class Young {
                    @Id int id;
                    @Deprecated Shade shade;
                    @SuppressWarnings("deprecation") @ForeignKey Old old;
                }
                """);
        add("store", "Shade", "@Deprecated enum Shade { DARK }");

        assertCompiles();
    }

    @Test
    void modelsNamedLikeClassesOfTheLanguage() {
        List<String> names = List.of("Character", "Integer", "Module", "Object", "Override", "Record", "String");
        for (String name : names) {
            add(
                    "store",
                    name,
                    "@Model public class %s { @Id long id; @ForeignKey @Nullable Album album; }".formatted(name));
        }
        add("store", "Album", """
                @Model public class Album {
                    @Id(generated = true) java.lang.@Nullable Integer id;
                    java.lang.String title;
                    char mark;
                    boolean live;
                    @ForeignKey(onDelete = OnDelete.SET_NULL) @Nullable Object shown;
                    @ForeignKey(to = String.class, onDelete = OnDelete.SET, setTo = "1") java.lang.Long stringId;
                    @ManyToMany java.util.Set<Integer> numbers;
                    @BeforeDelete void goes(dev.expunge.DeletionEvent event) {}
                }
                """);
        add(
                "store",
                "Pair",
                "@Model public record Pair(@Id int left, @Id java.lang.String right, java.lang.Short size) {}");

        assertCompiles();
    }

    @Test
    void defaultsOfSeveralLines() {
        add("store", "Note", """
                @Model public record Note(
                        @Id String id,
                        @ForeignKey(to = Note.class, onDelete = OnDelete.SET_DEFAULT)
                        @Column(defaultValue = "a\\"$T\\n\\\\u0041, (\\n\\n{") String next,
                        @Column(name = "on\\ntwo lines") int lines) {}
                """);

        assertCompiles();
    }

    @Test
    void namesThatAreWiderThanThePage() {
        String wide = "x".repeat(180);
        String model = "X".repeat(180);
        String fields = IntStream.range(0, 60).mapToObj(i -> ", int f" + i).collect(Collectors.joining());
        add("store", model, "@Model public class " + model + " { @Id int id; @Id int " + wide + "; }");
        add("store", "Row", "@Model public record Row(@Id int id" + fields + ", @ForeignKey " + model + " parent) {}");

        assertCompiles();
    }

    private void add(String packageName, String name, String text) {
        String source = "package " + packageName + ";\n" + (text.contains("@") ? IMPORTS : "") + text;
        sources.add(JavaFileObjects.forSourceString(packageName + "." + name, source));
    }

    private void assertCompiles() {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror")
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
    }
}
