package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.docs.Page.Block;
import dev.expunge.it.project.Compiler;
import dev.expunge.it.project.Jdk;
import dev.expunge.it.project.Outcome;
import dev.expunge.it.project.Project;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's samples make a project that compiles and does what the comments in them say. */
class ReadmeTest {

    private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");
    private static final String IMPORTS = """
            package store;

            import dev.expunge.annotation.*;
            import dev.expunge.deletion.DeletionPreview;
            import dev.expunge.deletion.DeletionReport;
            import java.sql.*;
            import org.jspecify.annotations.Nullable;

            """;
    private static final String MAIN = IMPORTS + """
            import org.h2.jdbcx.JdbcDataSource;

            public class Main {
                public static void main(String[] arguments) throws SQLException {
                    JdbcDataSource dataSource = new JdbcDataSource();
                    dataSource.setURL("jdbc:h2:mem:readme;db_close_delay=-1");
                    try (Connection connection = dataSource.getConnection(); Statement rows = connection.createStatement()) {
                        rows.execute(\"""
                                create table artist (id int primary key, name varchar not null);
                                create table album (id int primary key, title varchar not null,
                                    artist_id int not null references artist);
                                create table review (id int primary key, album_id int references album,
                                    text varchar not null);
                                insert into artist values (1, 'Iron Maiden'), (2, 'Queen');
                                insert into album select x, case when x = 2 then 'Live' else 'Studio' end, 1
                                    from system_range(1, 110);
                                insert into album select x, 'Queen', 2 from system_range(201, 203);
                                insert into review select x, 201 + mod(x, 3), '' from system_range(1, 45)\""");
                    }
            %s
                    System.out.println(preview.deleted());
                    System.out.println(report.deleted());
                    System.out.println(report.updated());
                }
            }
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void compile() throws URISyntaxException {
        List<Block> samples = Page.of("README.md").blocks("java");
        project = Project.in(folder)
                .dependingOn(h2())
                .source("store/Main.java", MAIN.formatted(samples.get(1).text()));
        for (String model : samples.get(0).text().split("\\n\\n", -1)) {
            Matcher name = TYPE.matcher(model);
            assertThat(name.find()).as(model).isTrue();
            project.source("store/%s.java".formatted(name.group(1)), IMPORTS + model);
        }
        assertThat(project.compile(Compiler.inProcess())).isEqualTo(new Outcome(0, ""));
    }

    private static Path h2() throws URISyntaxException {
        return Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    @Test
    void doesWhatItsCommentsSay() {
        String calls = Page.of("README.md").blocks("java").get(1).text();

        Outcome run = project.run(Jdk.running(), "store.Main");

        assertThat(run.output()).isEqualTo("{Artist=1, Album=3}\n{Artist=1, Album=3}\n{Review.albumId=45}\n");
        assertThat(calls).contains(run.output().split("\\n", -1));
    }

    @Test
    void showsThePlanThatIsGenerated() throws IOException {
        String plan = Page.of("README.md").blocks("java").get(2).text();

        assertThat(Files.readString(project.generated().resolve("store/MusicStorePlans.java")))
                .containsIgnoringWhitespaces(plan.strip());
    }
}
