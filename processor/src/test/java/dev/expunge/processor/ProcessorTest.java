package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

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
    }
}
