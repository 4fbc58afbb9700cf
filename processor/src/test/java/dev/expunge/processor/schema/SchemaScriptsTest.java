package dev.expunge.processor.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.emit.Registries;
import dev.expunge.processor.golden.Goldens;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.Models;
import dev.expunge.processor.model.Anchor;
import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The exact text of the scripts of a registry. */
class SchemaScriptsTest {

    @Test
    void writesTheGoldens() {
        Goldens goldens = Goldens.in("schema/store");
        scripts(Registries.storeOf(Registries.storeModels()))
                .forEach(script -> goldens.check(script.file(), script.text()));
    }

    @Test
    void writesUnusualModels() {
        Goldens goldens = Goldens.in("schema/odd");
        scripts(Registries.odds()).forEach(script -> goldens.check(script.file(), script.text()));
    }

    @Test
    void keepsTrashOutOfWhatIsUnique() {
        Goldens goldens = Goldens.in("schema/trash");
        scripts(Registries.trashes()).forEach(script -> goldens.check(script.file(), script.text()));
    }

    @Test
    void doesNotDependOnTheOrderOfItsInput() {
        List<ModelDescriptor> reversed = new ArrayList<>(Registries.storeModels());
        Collections.reverse(reversed);

        assertThat(scripts(Registries.storeOf(reversed)))
                .isEqualTo(scripts(Registries.storeOf(Registries.storeModels())));
    }

    @Test
    void addsTheConstraintsOfCirclesOnceTheirTablesAreThere() {
        String script = script(new PostgreSqlDialect(), "A.b -> B? SET_NULL", "B.a -> A CASCADE", "C.b -> B CASCADE");

        assertThat(script)
                .contains("ALTER TABLE \"A\"\n    ADD CONSTRAINT a_b_0_fkey FOREIGN KEY (b_0) REFERENCES \"B\" (id);");
        assertThat(script.split("ALTER TABLE")).hasSize(2);
        assertThat(script.indexOf("CREATE TABLE \"B\"")).isLessThan(script.indexOf("CREATE TABLE \"C\""));
    }

    @Test
    void writesCirclesAtOnceWhereConstraintsCannotBeAdded() {
        String script = script(new SqliteDialect(), "A.b -> B? SET_NULL", "B.a -> A CASCADE");

        assertThat(script).doesNotContain("ALTER TABLE").contains("REFERENCES \"B\" (id)", "REFERENCES \"A\" (id)");
    }

    @Test
    void leavesToTheDatabaseWhatTheModelLeavesToIt() {
        String[] models = {"B.a -> A DB_CASCADE", "C.a -> A? DB_SET_NULL", "D.a -> A CASCADE", "E.a -> A PROTECT"};

        assertThat(script(new PostgreSqlDialect(), models).lines().filter(line -> line.contains("FOREIGN KEY")))
                .containsExactly(
                        "    CONSTRAINT b_a_0_fkey FOREIGN KEY (a_0) REFERENCES \"A\" (id) ON DELETE CASCADE",
                        "    CONSTRAINT c_a_0_fkey FOREIGN KEY (a_0) REFERENCES \"A\" (id) ON DELETE SET NULL",
                        "    CONSTRAINT d_a_0_fkey FOREIGN KEY (a_0) REFERENCES \"A\" (id)",
                        "    CONSTRAINT e_a_0_fkey FOREIGN KEY (a_0) REFERENCES \"A\" (id)");
    }

    @Test
    void constrainsNoReferenceWhoseRowMayBeGone() {
        assertThat(script(new H2Dialect(), "B.a -> A DO_NOTHING"))
                .doesNotContain("FOREIGN KEY")
                .contains(
                        "-- No constraint from (a_0) to \"A\": DO_NOTHING on delete",
                        "CREATE INDEX b_a_0_idx ON \"B\" (a_0);");
    }

    @Test
    void doesNotPromiseWhatMariaDbRefuses() {
        assertThat(script(new MariaDbDialect(), "B.a -> A? DB_SET_DEFAULT"))
                .doesNotContain("FOREIGN KEY")
                .contains("InnoDB has no ON DELETE SET DEFAULT");
    }

    @Test
    void namesConstraintsAsTheRegistryDoes() {
        List<ModelDescriptor> models = Models.models("Hen.egg -> Egg CASCADE", "Egg.hen -> Hen CASCADE");
        DeferrableReference deferrable = new DeferrableReference(models.get(0).type(), "egg", "Egg_0", new Anchor() {});
        Schema schema = SchemaReader.read(ModelGraph.link(models, List.of(deferrable)));

        assertThat(new ScriptWriter(new PostgreSqlDialect()).write(schema, "store.Store"))
                .contains("CONSTRAINT \"Egg_0\" FOREIGN KEY (egg_0) REFERENCES \"Egg\" (id) DEFERRABLE");
        assertThat(new ScriptWriter(new H2Dialect()).write(schema, "store.Store"))
                .contains("CONSTRAINT \"Egg_0\" FOREIGN KEY (egg_0) REFERENCES \"Egg\" (id)")
                .doesNotContain("DEFERRABLE");
    }

    private static String script(Dialect dialect, String... models) {
        return new ScriptWriter(dialect).write(SchemaReader.read(Models.graph(models)), "store.Store");
    }

    private static List<SchemaScript> scripts(RegistryDescriptor registry) {
        List<ModelDescriptor> models =
                registry.members().stream().map(Member::model).toList();
        return SchemaScripts.of(registry, ModelGraph.link(models));
    }
}
