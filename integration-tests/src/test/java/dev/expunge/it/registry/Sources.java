package dev.expunge.it.registry;

import dev.expunge.it.project.Project;
import java.nio.file.Path;

/** A record store in four projects: a catalogue, people, reviews of the catalogue by people, and the shop over all. */
final class Sources {

    static final String ALBUM = """
            package catalog;

            import dev.expunge.DeletionEvent;
            import dev.expunge.annotation.BeforeDelete;
            import dev.expunge.annotation.ForeignKey;
            import dev.expunge.annotation.Id;
            import dev.expunge.annotation.ManyToMany;
            import dev.expunge.annotation.Model;
            import dev.expunge.annotation.OnDelete;
            import java.util.Set;
            import org.jspecify.annotations.Nullable;

            @Model
            public class Album {
                @Id
                public int id;

                public String title;

                @ForeignKey
                public Artist artist;

                @ForeignKey(to = Label.class, onDelete = OnDelete.SET_NULL)
                public @Nullable Integer labelId;

                @ManyToMany(table = "guest")
                public Set<Artist> guests;

                @BeforeDelete
                void goes(DeletionEvent event) {
                    System.out.println("album " + id + " goes, " + event.cause());
                }
            }
            """;

    private Sources() {}

    /** Three models and their registry: held as an object, held as a nullable key. */
    static Project catalog(Path folder) {
        return Project.in(folder.resolve("catalog"))
                .source("catalog/Album.java", ALBUM)
                .source("catalog/Artist.java", """
                        package catalog;

                        import dev.expunge.annotation.Id;
                        import dev.expunge.annotation.Model;

                        @Model
                        public class Artist {
                            @Id
                            public int id;

                            public String name;
                        }
                        """)
                .source("catalog/Label.java", """
                        package catalog;

                        import dev.expunge.annotation.Id;
                        import dev.expunge.annotation.Model;

                        @Model
                        public record Label(@Id int id, String name) {}
                        """)
                .source("catalog/Catalog.java", """
                        package catalog;

                        import dev.expunge.annotation.ModelRegistry;

                        @ModelRegistry
                        public interface Catalog {}
                        """);
    }

    /** A model without a declared registry, and a superclass whose hook models elsewhere inherit. */
    static Project people(Path folder) {
        return Project.in(folder.resolve("people"))
                .source("people/Audited.java", """
                        package people;

                        import dev.expunge.DeletionEvent;
                        import dev.expunge.annotation.AfterDelete;

                        public abstract class Audited {
                            @AfterDelete
                            public void isGone(DeletionEvent event) {
                                System.out.println(audited() + " is gone with " + event.origin());
                            }

                            protected abstract String audited();
                        }
                        """)
                .source("people/Person.java", """
                        package people;

                        import dev.expunge.annotation.Id;
                        import dev.expunge.annotation.Model;

                        @Model
                        public record Person(@Id int id, String name) {}
                        """);
    }

    /** A model that refers to models of two other jars, and a registry that includes the one and names the other. */
    static Project reviews(Path folder) {
        return Project.in(folder.resolve("reviews"))
                .source("reviews/Review.java", """
                        package reviews;

                        import catalog.Album;
                        import dev.expunge.annotation.ForeignKey;
                        import dev.expunge.annotation.Id;
                        import dev.expunge.annotation.Model;
                        import dev.expunge.annotation.OnDelete;
                        import org.jspecify.annotations.Nullable;
                        import people.Person;

                        @Model
                        public record Review(
                                @Id int id,
                                @ForeignKey(to = Album.class) int albumId,
                                @ForeignKey(to = Person.class, onDelete = OnDelete.SET_NULL) @Nullable Integer personId) {}
                        """)
                .source("reviews/Reviews.java", reviewsRegistry("includes = Catalog.class, models = Person.class"));
    }

    static String reviewsRegistry(String values) {
        return """
                package reviews;

                import catalog.Catalog;
                import dev.expunge.annotation.ModelRegistry;
                import people.Person;

                @ModelRegistry(%s)
                public interface Reviews {}
                """.formatted(values);
    }

    /** A model of its own and the registry over everything, with a program that deletes. */
    static Project shop(Path folder) {
        return Project.in(folder.resolve("shop"))
                .source("shop/Offer.java", """
                        package shop;

                        import catalog.Album;
                        import catalog.Label;
                        import dev.expunge.annotation.ForeignKey;
                        import dev.expunge.annotation.Id;
                        import dev.expunge.annotation.ManyToMany;
                        import dev.expunge.annotation.Model;
                        import java.util.Set;
                        import people.Audited;

                        @Model
                        public class Offer extends Audited {
                            @Id
                            public int id;

                            @ForeignKey
                            public Album album;

                            @ManyToMany
                            public Set<Label> labels;

                            @Override
                            protected String audited() {
                                return "offer " + id + " of album " + album.id;
                            }
                        }
                        """)
                .source("shop/Shop.java", """
                        package shop;

                        import catalog.Catalog;
                        import dev.expunge.annotation.ModelRegistry;
                        import reviews.Reviews;

                        @ModelRegistry(includes = {Catalog.class, Reviews.class})
                        interface Shop {}
                        """)
                .source("shop/Main.java", MAIN);
    }

    private static final String MAIN = """
            package shop;

            import static dev.expunge.field.Condition.exists;

            import catalog.Album;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.ResultSet;
            import java.sql.Statement;
            import java.util.TreeMap;

            public class Main {
                public static void main(String[] arguments) throws Exception {
                    try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                            Statement statement = connection.createStatement()) {
                        statement.execute(SCHEMA);
                        ShopManagers shop = ShopManagers.on(connection);
                        Album album = shop.album().get(10);
                        System.out.println(album.title + " by artist " + album.artist.id + ", label " + album.labelId);
                        System.out.println("reviewed by somebody: " + shop.album()
                                .filter(a -> exists(shop.review().filter(
                                        r -> r.album().id.eq(a.id), r -> r.person().name.startsWith("A"))))
                                .orderBy(a -> a.id.asc())
                                .keys());
                        print(shop.label().deleteById(7));
                        print(shop.person().deleteById(5));
                        print(shop.artist().deleteById(1));
                        try (ResultSet left = statement.executeQuery(
                                "select (select count(*) from album), (select count(*) from review),"
                                        + " (select count(*) from offer)")) {
                            left.next();
                            System.out.println(left.getInt(1) + " " + left.getInt(2) + " " + left.getInt(3));
                        }
                    }
                }

                private static void print(dev.expunge.deletion.DeletionReport report) {
                    System.out.println(new TreeMap<>(report.deleted()) + " " + new TreeMap<>(report.updated()));
                }

                private static final String SCHEMA = ""
                        + "create table artist (id int primary key, name varchar not null);"
                        + "create table label (id int primary key, name varchar not null);"
                        + "create table album (id int primary key, title varchar not null,"
                        + " artist_id int not null references artist,"
                        + " label_id int references label);"
                        + "create table person (id int primary key, name varchar not null);"
                        + "create table review (id int primary key,"
                        + " album_id int not null references album,"
                        + " person_id int references person);"
                        + "create table offer (id int primary key,"
                        + " album_id int not null references album);"
                        + "create table guest (album_id int not null references album,"
                        + " artist_id int not null references artist);"
                        + "create table offer_labels (offer_id int not null references offer,"
                        + " label_id int not null references label);"
                        + "insert into artist values (1, 'Ella'), (2, 'Nina');"
                        + "insert into label values (7, 'Verve');"
                        + "insert into album values (10, 'Live', 1, 7), (11, 'Blue', 1, null), (20, 'Red', 2, 7);"
                        + "insert into person values (5, 'Ada');"
                        + "insert into review values (1, 10, 5), (2, 10, null), (3, 20, 5);"
                        + "insert into offer values (1, 10), (2, 20);"
                        + "insert into guest values (10, 2), (20, 1), (20, 2);"
                        + "insert into offer_labels values (1, 7), (2, 7);";
            }
            """;
}
