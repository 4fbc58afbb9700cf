package dev.expunge.it.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.Manager;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.project.Compiler;
import dev.expunge.it.project.Outcome;
import dev.expunge.it.project.Project;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The models of a farm, compiled as a user would, and their tables. */
final class Farm implements AutoCloseable {

    private static final List<String> SOURCES = List.of("Hen", "Egg", "Feather", "Farm");

    private final URLClassLoader classes;

    private Farm(URLClassLoader classes) {
        this.classes = classes;
    }

    static Farm compiledIn(Path folder) {
        return compiledIn(folder, source -> source);
    }

    static Farm compiledIn(Path folder, UnaryOperator<String> change) {
        Project project = Project.in(folder);
        SOURCES.forEach(name -> project.source("farm/" + name + ".java", change.apply(source(name))));
        assertThat(project.compile(Compiler.inProcess())).isEqualTo(new Outcome(0, ""));
        try {
            URL[] places = {project.classes().toUri().toURL()};
            return new Farm(new URLClassLoader(places, Farm.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String name) {
        try (InputStream source =
                Objects.requireNonNull(Farm.class.getResourceAsStream("farm/" + name + ".java"), name)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes the tables: hens 1 and 2 and eggs 1 and 2 come from each other, and hen 10 and egg 10 do.
     *
     * @param laidBy what is said of the constraint after its columns
     */
    static void fill(TestDatabase database, String laidBy) {
        database.run("""
                create table hen (id integer primary key, egg_id integer not null);
                create table egg (id integer primary key, hen_id integer not null);
                create table feather (id integer primary key, hen_id integer not null references hen);
                insert into hen values (1, 2), (2, 1), (10, 10);
                insert into egg values (1, 1), (2, 2), (10, 10);
                insert into feather values (100, 1), (101, 1), (102, 10);
                alter table hen add foreign key (egg_id) references egg;
                alter table egg add constraint "Egg laid by" foreign key (hen_id) references hen %s;
                """.formatted(laidBy));
    }

    Database open(DatabaseSettings settings) {
        Object managers = call("FarmManagers", "on", DatabaseSettings.class, settings);
        try {
            return (Database) managers.getClass().getMethod("database").invoke(managers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the manager of a model by the model's simple name. */
    @SuppressWarnings("unchecked")
    Manager<Object, Integer, ?> manager(Database database, String model) {
        Object managers = call("FarmManagers", "on", Database.class, database);
        try {
            return (Manager<Object, Integer, ?>) managers.getClass()
                    .getMethod(model.toLowerCase(Locale.ROOT))
                    .invoke(managers);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a model by its simple name. */
    Class<?> model(String name) {
        try {
            return classes.loadClass("farm." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Object call(String type, String method, Class<T> parameter, T argument) {
        try {
            return model(type).getMethod(method, parameter).invoke(null, argument);
        } catch (java.lang.reflect.InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
