package dev.expunge.it.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.project.Compiler;
import dev.expunge.it.project.Outcome;
import dev.expunge.it.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build tool that compiles only what changed gets the registry that a full build would give. */
class PartialCompileTest {

    private static final Outcome CLEAN = new Outcome(0, "");
    private static final String CHANGED = Sources.ALBUM.replace(
            "public String title;", "public String title;\n\n    public String cover() { return title + \".png\"; }");

    @TempDir
    Path folder;

    private Project catalog;

    @BeforeEach
    void compileEverything() {
        catalog = Sources.catalog(folder);
        assertThat(catalog.compile(Compiler.inProcess())).isEqualTo(CLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalog/Album.java",
                "catalog/Catalog.java",
                "catalog/Album.java catalog/Catalog.java",
                "catalog/Album.java catalog/Artist.java catalog/Catalog.java"
            })
    void yieldsTheSameRegistry(String sources) throws IOException {
        byte[] managers = classFile("CatalogManagers");
        byte[] plans = classFile("CatalogPlans");

        catalog.source("catalog/Album.java", CHANGED);

        assertThat(catalog.compileOnly(Compiler.inProcess(), sources.split(" ")))
                .isEqualTo(CLEAN);
        assertThat(classFile("CatalogManagers")).isEqualTo(managers);
        assertThat(classFile("CatalogPlans")).isEqualTo(plans);
    }

    @Test
    void aModelThatChangesAloneRenewsTheRegistryBesideIt() throws IOException {
        byte[] plans = classFile("CatalogPlans");
        String renamed = Sources.ALBUM.replace("public String title;", "public String name;");

        catalog.source("catalog/Album.java", renamed);
        assertThat(catalog.compileOnly(Compiler.inProcess(), "catalog/Album.java"))
                .isEqualTo(CLEAN);
        byte[] renewed = classFile("CatalogPlans");
        assertThat(catalog.compile(Compiler.inProcess())).isEqualTo(CLEAN);

        assertThat(renewed).isNotEqualTo(plans).isEqualTo(classFile("CatalogPlans"));
    }

    @Test
    void aHookThatChangesAloneLeavesTheRegistryAsItIs() throws IOException {
        byte[] type = classFile("AlbumModelType");
        byte[] managers = classFile("CatalogManagers");
        byte[] plans = classFile("CatalogPlans");

        catalog.source("catalog/Album.java", Sources.ALBUM.replace("void goes(", "void isAboutToGo("));
        assertThat(catalog.compileOnly(Compiler.inProcess(), "catalog/Album.java"))
                .isEqualTo(CLEAN);
        byte[] renewed = classFile("AlbumModelType");
        assertThat(classFile("CatalogManagers")).isEqualTo(managers);
        assertThat(classFile("CatalogPlans")).isEqualTo(plans);

        assertThat(catalog.compileOnly(Compiler.inProcess(), "catalog/Catalog.java"))
                .isEqualTo(CLEAN);
        assertThat(classFile("AlbumModelType")).isEqualTo(renewed).isNotEqualTo(type);
    }

    @Test
    void anImplicitRegistryStaysWhole() throws IOException {
        Project records = Project.in(folder.resolve("records"))
                .source("catalog/Album.java", Sources.ALBUM)
                .source("catalog/Artist.java", catalog.text("catalog/Artist.java"))
                .source("catalog/Label.java", catalog.text("catalog/Label.java"));
        assertThat(records.compile(Compiler.inProcess())).isEqualTo(CLEAN);
        byte[] managers = Files.readAllBytes(records.classes().resolve("catalog/Managers.class"));

        records.source("catalog/Album.java", CHANGED);

        assertThat(records.compileOnly(Compiler.inProcess(), "catalog/Album.java"))
                .isEqualTo(CLEAN);
        assertThat(records.classes().resolve("catalog/Managers.class")).hasBinaryContent(managers);
    }

    @Test
    void aTestSourceSetHasARegistryOfItsOwnThatIncludesMains() {
        Project tests = Project.in(folder.resolve("tests"))
                .dependingOn(catalog.classes())
                .source("catalog/Fixture.java", """
                        package catalog;

                        import dev.expunge.annotation.ForeignKey;
                        import dev.expunge.annotation.Id;
                        import dev.expunge.annotation.Model;

                        @Model
                        record Fixture(@Id int id, @ForeignKey(to = Album.class) int albumId) {}
                        """)
                .source("catalog/TestCatalog.java", registry("includes = Catalog.class", "TestCatalog"))
                .source("catalog/Use.java", """
                        package catalog;

                        class Use {
                            Object managers(TestCatalogManagers managers) {
                                return managers.album().find(1).isPresent() ? managers.artist() : managers.fixture();
                            }
                        }
                        """);

        assertThat(tests.compile(Compiler.inProcess())).isEqualTo(CLEAN);
        assertThat(tests.classes().resolve("catalog/CatalogManagers.class")).doesNotExist();
    }

    @Test
    void theSameNameAgainInATestSourceSetIsRefused() {
        Project tests = Project.in(folder.resolve("tests"))
                .dependingOn(catalog.classes())
                .source("catalog/Catalog.java", registry("", "Catalog"));

        Outcome outcome = tests.compile(Compiler.inProcess());

        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.output()).contains("[EXP6010]", "Catalog.java:6");
    }

    private static String registry(String values, String name) {
        return """
                package catalog;

                import dev.expunge.annotation.ModelRegistry;

                @ModelRegistry(%s)
                interface %s {}
                """.formatted(values, name);
    }

    private byte[] classFile(String name) throws IOException {
        return Files.readAllBytes(catalog.classes().resolve("catalog").resolve(name + ".class"));
    }
}
