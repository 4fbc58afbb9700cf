package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorTest {

    @Test
    void generatesManagersFieldsAndModelTypes() {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror")
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(
                        JavaFileObjects.forSourceString("store.Artist", """
                                package store;
                                @dev.expunge.annotation.Model
                                public class Artist {
                                    @dev.expunge.annotation.Id(generated = true) int id;
                                    String name;
                                }
                                """),
                        JavaFileObjects.forSourceString("store.Album", """
                                package store;
                                @dev.expunge.annotation.Model
                                public class Album {
                                    @dev.expunge.annotation.Id int id;
                                    @dev.expunge.annotation.ForeignKey Artist artist;
                                }
                                """),
                        JavaFileObjects.forSourceString("store.PlaylistTrack", """
                                package store;
                                import dev.expunge.annotation.*;
                                @Model
                                public record PlaylistTrack(@Id @ForeignKey(to = Album.class) int albumId, @Id int position) {}
                                """));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("store.AlbumManager");
        assertThat(compilation).generatedSourceFile("store.AlbumFields");
        assertThat(compilation).generatedSourceFile("store.AlbumModelType");
        assertThat(compilation).generatedSourceFile("store.PlaylistTrackKey");
        assertThat(compilation).generatedSourceFile("store.Managers");
        for (String product : List.of("postgresql", "h2", "mariadb", "sqlite")) {
            assertThat(compilation)
                    .generatedFile(StandardLocation.CLASS_OUTPUT, "store", "Managers." + product + ".sql")
                    .contentsAsUtf8String()
                    .contains("FOREIGN KEY (artist_id) REFERENCES artist (id)");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXP4003 | @ForeignKey(onDelete = OnDelete.SET_NULL) Hen hen;   | String song;
            EXP5001 | @ForeignKey Hen hen;                                 | @ForeignKey Egg egg;
            EXP5004 | @ForeignKey(onDelete = OnDelete.DB_CASCADE) Hen hen; | @ForeignKey @Nullable Egg egg;
            """)
    void aFaultInTheGraphIsTheOnlyErrorOfThoseWhoUseManagers(String code, String ofEgg, String ofHen) {
        Compilation compilation = Compiler.javac()
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(model("Egg", ofEgg), model("Hen", ofHen), JavaFileObjects.forSourceString("farm.Farm", """
                                package farm;
                                class Farm {
                                    long eggs(Managers farm) {
                                        return farm.egg().filter(egg -> egg.hen().id.eq(1)).count();
                                    }
                                }
                                """));

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation).hadErrorContaining("[" + code + "]");
    }

    private static JavaFileObject model(String name, String field) {
        return JavaFileObjects.forSourceString("farm." + name, """
                package farm;
                import dev.expunge.annotation.*;
                import org.jspecify.annotations.Nullable;
                @Model
                public class %s {
                    @Id int id;
                    %s
                }
                """.formatted(name, field));
    }
}
