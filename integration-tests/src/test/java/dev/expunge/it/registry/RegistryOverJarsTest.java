package dev.expunge.it.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.project.Compiler;
import dev.expunge.it.project.Jdk;
import dev.expunge.it.project.Outcome;
import dev.expunge.it.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models of several jars under one registry, read from class files alone. */
class RegistryOverJarsTest {

    private static final Outcome CLEAN = new Outcome(0, "");

    @TempDir
    Path folder;

    @Test
    void deletesOverAllJarsOnJava17AndWithTheSamePlansOnJava25() throws IOException {
        Project old = deletesOverAllJars(Jdk.ofVersion(17));
        Project recent = deletesOverAllJars(Jdk.ofVersion(25));

        for (String file : new String[] {"shop/ShopPlans.java", "shop/ShopManagers.java"}) {
            assertThat(recent.generated().resolve(file))
                    .hasSameTextualContentAs(old.generated().resolve(file));
        }
        assertThat(Files.readString(old.generated().resolve("shop/ShopPlans.java")))
                .contains("AlbumModelType.TYPE", "LabelModelType.TYPE", "PersonModelType.TYPE", "ReviewModelType.TYPE");
    }

    private Project deletesOverAllJars(Jdk jdk) {
        Project shop = compiledShop(folder.resolve("java" + jdk.version()), Compiler.of(jdk));

        Outcome run = shop.run(jdk, "shop.Main");

        assertThat(run.output()).isEqualTo("""
                        Live by artist 1, label 7
                        reviewed by somebody: [10, 20]
                        {Label=1, offer_labels=2} {Album.labelId=2}
                        {Person=1} {Review.personId=2}
                        album 10 goes, cascade through Album.artist
                        album 11 goes, cascade through Album.artist
                        offer 1 of album 10 is gone with Artist
                        {Album=2, Artist=1, Offer=1, Review=2, guest=2} {}
                        1 1 1
                        """);
        assertThat(run.succeeded()).isTrue();
        return shop;
    }

    @Test
    void aMissingParentIsNamedWithTheLineToAdd() {
        Project catalog = Sources.catalog(folder);
        Project people = Sources.people(folder);
        Project reviews = Sources.reviews(folder)
                .source("reviews/Reviews.java", Sources.reviewsRegistry("includes = Catalog.class"))
                .dependingOn(compiled(catalog), compiled(people));

        Outcome outcome = reviews.compile(Compiler.inProcess());

        assertThat(outcome.output())
                .contains(
                        "[EXP6002]",
                        "Review.personId",
                        "people.Person",
                        "@ModelRegistry(",
                        "models = ",
                        "Person.class");
        assertThat(outcome.output()).contains("1 error").doesNotContain("cannot find symbol");
    }

    @Test
    void aJarCompiledWithoutTheProcessorIsNamed() {
        Project people = Sources.people(folder);
        assertThat(people.compileWithoutProcessor(Compiler.inProcess())).isEqualTo(CLEAN);
        Project reviews = Sources.reviews(folder).dependingOn(compiled(Sources.catalog(folder)), people.jar());

        Outcome outcome = reviews.compile(Compiler.inProcess());

        assertThat(outcome.output()).contains("[EXP2005]", "Person");
        assertThat(outcome.succeeded()).isFalse();
    }

    @Test
    void aModelThatChangedSinceItsPlansWereMadeIsNamedWhenTheDatabaseIsOpened() {
        Project shop = compiledShop(folder, Compiler.inProcess());
        Project catalog = Sources.catalog(folder)
                .source("catalog/Album.java", Sources.ALBUM.replace("public String title;", "public String name;"));
        compiled(catalog);

        Outcome run = shop.run(Jdk.running(), "shop.Main");

        assertThat(run.succeeded()).isFalse();
        assertThat(run.output()).contains("StaleRegistryException", "shop.Shop", "older than catalog.Album.");
    }

    private static Project compiledShop(Path folder, Compiler compiler) {
        Path catalog = compiled(Sources.catalog(folder), compiler);
        Path people = compiled(Sources.people(folder), compiler);
        Path reviews = compiled(Sources.reviews(folder).dependingOn(catalog, people), compiler);
        Project shop = Sources.shop(folder).dependingOn(catalog, people, reviews);
        assertThat(shop.compile(compiler)).isEqualTo(CLEAN);
        return shop;
    }

    private static Path compiled(Project project) {
        return compiled(project, Compiler.inProcess());
    }

    private static Path compiled(Project project, Compiler compiler) {
        assertThat(project.compile(compiler)).isEqualTo(CLEAN);
        return project.jar();
    }
}
