package dev.expunge.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models whose members Lombok writes, compiled with Lombok before us. */
class LombokTest {

    private static final String IMPORTS = """
            package store;

            import dev.expunge.annotation.ForeignKey;
            import dev.expunge.annotation.Id;
            import dev.expunge.annotation.Model;
            import lombok.*;

            """;

    private static final String ARTIST = IMPORTS + """
            @Model
            @Data
            public class Artist {
                @Id(generated = true)
                private int id;

                private String name;
                private boolean famous;
            }
            """;

    private static final String ALBUM = IMPORTS + """
            @Model
            @Value
            public class Album {
                @Id
                int id;

                String title;

                @ForeignKey(to = Artist.class)
                int artistId;
            }
            """;

    private static final String TRACK = IMPORTS + """
            @Model
            @Builder
            @Getter
            public class Track {
                @Id
                int id;

                @With
                String name;

                @ForeignKey(to = Album.class)
                int albumId;
            }
            """;

    private static final String MAIN = """
            package store;

            import java.util.List;
            import org.h2.jdbcx.JdbcDataSource;

            public final class Main {
                private Main() {}

                public static void main(String[] arguments) throws Exception {
                    JdbcDataSource database = new JdbcDataSource();
                    database.setURL("jdbc:h2:mem:store;DB_CLOSE_DELAY=-1");
                    try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                        statement.execute("create table artist (id int generated always as identity primary key,"
                                + " name varchar(20) not null, famous boolean not null);"
                                + " create table album (id int primary key, title varchar(20) not null,"
                                + " artist_id int not null references artist);"
                                + " create table track (id int primary key, name varchar(20) not null,"
                                + " album_id int not null references album)");
                    }
                    Managers store = Managers.on(database);
                    Artist artist = new Artist();
                    artist.setName("Queen");
                    artist.setFamous(true);
                    int id = store.artist().insert(artist).getId();
                    store.album().insert(new Album(7, "Jazz", id));
                    store.track().insert(Track.builder().id(1).name("Mustapha").albumId(7).build());
                    System.out.println(store.track().get(1).withName("x").getName()
                            + store.album().filter(album -> album.artist().famous.isTrue()).list());
                    System.out.println(store.artist().delete(artist).deleted());
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void writesTheMembersThatWeUse(int version) {
        Jdk jdk = Jdk.ofVersion(version);
        Project project = Project.in(folder)
                .withLombok()
                .source("store/Artist.java", ARTIST)
                .source("store/Album.java", ALBUM)
                .source("store/Track.java", TRACK)
                .source("store/Main.java", MAIN)
                .dependingOn(Artifacts.driver().get(0));

        Outcome outcome = project.compile(Compiler.of(jdk));

        // Lombok uses what newer JDKs warn of, on behalf of nobody's source.
        assertThat(outcome.output()).doesNotContain("warning:", "error:", "EXP");
        assertThat(outcome.succeeded()).isTrue();
        assertThat(project.run(jdk, "store.Main")).isEqualTo(new Outcome(0, """
                        x[Album(id=7, title=Jazz, artistId=1)]
                        {Artist=1, Album=1, Track=1}
                        """));
    }
}
