package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Tables and columns of classes that Jakarta Persistence maps, under either way of naming them. */
class JakartaNamesTest {

    private static final List<JavaFileObject> SOURCES = List.of(
            JavaFileObjects.forSourceString("store.MusicAlbum", """
                    package store;
                    import dev.expunge.annotation.Model;
                    import jakarta.persistence.*;
                    import java.util.Set;
                    @Model @Entity
                    public class MusicAlbum {
                        @Id @GeneratedValue Long albumNo;
                        String mainTitle;
                        @Column(name = "labelCode", nullable = false) String code;
                        int runTime;
                        @ManyToOne MusicAlbum earlierOne;
                        @ManyToMany Set<LabelTag> labelTags;
                        @Embedded RunLength runLength;
                        @AttributeOverride(name = "inWords", column = @Column(name = "\\"Words\\""))
                        @AttributeOverride(name = "discSides", column = @Column(name = "sideCount", nullable = false))
                        RunLength otherLength;
                    }
                    """),
            JavaFileObjects.forSourceString("store.RunLength", """
                    package store;
                    import jakarta.persistence.*;
                    @Embeddable
                    public record RunLength(@Column(unique = true) String inWords, Integer discSides) {}
                    """),
            JavaFileObjects.forSourceString("store.LabelTag", """
                    package store;
                    import dev.expunge.annotation.Model;
                    import jakarta.persistence.*;
                    @Model @Entity
                    public class LabelTag { @Id @GeneratedValue(strategy = GenerationType.UUID) String tagName; }
                    """));

    private static final Pattern NAME = Pattern.compile("(?:table|name|columns|otherColumns) = \"(\\w+)\"");

    @Test
    void areFoldedByDefault() throws IOException {
        assertThat(names())
                .containsExactly(
                        "musicalbum",
                        "albumno",
                        "maintitle",
                        "labelcode",
                        "runtime",
                        "earlierone_albumno",
                        "inwords",
                        "discsides",
                        "Words",
                        "sidecount",
                        "earlierone_albumno",
                        "musicalbum_labeltag",
                        "musicalbum_albumno",
                        "labeltags_tagname");
    }

    @Test
    void areSplitIntoWordsUnderSpring() throws IOException {
        assertThat(names("-Aexpunge.jakarta.names=spring"))
                .containsExactly(
                        "music_album",
                        "album_no",
                        "main_title",
                        "label_code",
                        "run_time",
                        "earlier_one_album_no",
                        "in_words",
                        "disc_sides",
                        "Words",
                        "side_count",
                        "earlier_one_album_no",
                        "music_album_label_tags",
                        "music_album_album_no",
                        "label_tags_tag_name");
    }

    @Test
    void nullIsAllowedUnlessSomethingForbidsIt() throws IOException {
        assertThat(description())
                .containsPattern("field = \"mainTitle\"[^)]*nullable = true")
                .containsPattern("field = \"earlierOne\"[^)]*nullable = true")
                .doesNotContainPattern("field = \"(albumNo|code|runTime)\"[^)]*nullable = true")
                .containsPattern("field = \"albumNo\"[^)]*generated = true");
    }

    @Test
    void anEmbeddedRecordMayBeMissingWhereNoColumnForbidsIt() throws IOException {
        assertThat(description())
                .containsPattern("field = \"runLength.inWords\"[^)]*nullable = true,\\s+unique = true")
                .containsPattern("field = \"otherLength.inWords\"[^)]*nullable = true")
                .doesNotContainPattern("field = \"otherLength.discSides\"[^)]*nullable = true");
        assertThat(source("store.MusicAlbumModelType", SOURCES))
                .contains("row.areNull(COLUMN_RUN_LENGTH__IN_WORDS")
                .doesNotContain("row.areNull(COLUMN_OTHER_LENGTH");
    }

    /** Columns of which each says what it holds may be written in any order. */
    @Test
    void columnsOfKeysStandInTheOrderOfTheKey() throws IOException {
        List<JavaFileObject> sources = List.of(
                JavaFileObjects.forSourceString("store.Shelf", """
                        package store;
                        import dev.expunge.annotation.Model;
                        import jakarta.persistence.*;
                        import java.util.Set;
                        @Model @Entity
                        public class Shelf { @Id int room; @Id int level; }
                        """), JavaFileObjects.forSourceString("store.Box", """
                        package store;
                        import dev.expunge.annotation.Model;
                        import jakarta.persistence.*;
                        import java.util.Set;
                        @Model @Entity
                        public class Box {
                            @Id @ManyToOne
                            @JoinColumn(name = "l", referencedColumnName = "level")
                            @JoinColumn(name = "r", referencedColumnName = "room")
                            Shelf shelf;

                            @ManyToMany
                            @JoinTable(
                                    joinColumns = {
                                        @JoinColumn(name = "own_l", referencedColumnName = "l"),
                                        @JoinColumn(name = "own_r", referencedColumnName = "r")
                                    },
                                    inverseJoinColumns = {
                                        @JoinColumn(name = "other_l", referencedColumnName = "level"),
                                        @JoinColumn(name = "other_r", referencedColumnName = "room")
                                    })
                            Set<Shelf> others;

                            @ManyToOne
                            @JoinColumn(name = "in_l", referencedColumnName = "l")
                            @JoinColumn(name = "in_r", referencedColumnName = "r")
                            Box inside;
                        }
                        """));

        String description = description("store.Box", sources);

        assertThat(NAME.matcher(description).results().map(name -> name.group(1)))
                .containsExactly("box", "r", "l", "in_r", "in_l", "box_shelf", "own_r", "own_l", "other_r", "other_l");
    }

    private static List<String> names(String... options) throws IOException {
        return NAME.matcher(description(options))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    private static String description(String... options) throws IOException {
        return description("store.MusicAlbum", SOURCES, options);
    }

    private static String description(String model, List<JavaFileObject> sources, String... options)
            throws IOException {
        String source = source(model + "ModelDescription", sources, options);
        return source.substring(source.indexOf("@ModelDescription("), source.indexOf("fingerprint"));
    }

    private static String source(String type, List<JavaFileObject> sources, String... options) throws IOException {
        Compilation compilation = Compiler.javac()
                .withOptions((Object[]) options)
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
        return compilation
                .generatedSourceFile(type)
                .orElseThrow()
                .getCharContent(true)
                .toString();
    }
}
