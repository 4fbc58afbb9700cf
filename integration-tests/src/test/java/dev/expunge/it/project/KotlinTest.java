package dev.expunge.it.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data classes of Kotlin as models, compiled by its own compiler and kapt, and used from Kotlin. */
class KotlinTest {

    private static final String MODELS = """
            package store

            import dev.expunge.annotation.Column
            import dev.expunge.annotation.Embedded
            import dev.expunge.annotation.ForeignKey
            import dev.expunge.annotation.Id
            import dev.expunge.annotation.Model
            import dev.expunge.annotation.ModelRegistry
            import dev.expunge.annotation.OnDelete

            @Model
            data class Artist(@Id val id: Int, val name: String, val nickname: String?, val isFamous: Boolean)

            @Model
            data class Album(
                @Id(generated = true) val id: Long,
                @field:Column(name = "name", length = 40) val title: String,
                @ForeignKey(to = Artist::class) val artistId: Int,
                @get:ForeignKey(to = Artist::class, onDelete = OnDelete.SET_NULL) val guestId: Int?,
                @Embedded val length: Length?,
            )

            @JvmRecord
            data class Length(val minutes: Int, val seconds: Int?)
            @Model
            class Tape {
                @Id var id: Int = 0
                var label: String? = null
            }

            @Model
            class Loan {
                @Id var id: Int = 0
                @ForeignKey lateinit var tape: Tape
            }

            @ModelRegistry
            interface MusicStore
            """;

    private static final String MAIN = """
            package store

            import org.h2.jdbcx.JdbcDataSource

            fun main() {
                val database = JdbcDataSource()
                database.setURL("jdbc:h2:mem:store;DB_CLOSE_DELAY=-1")
                val script = MusicStoreManagers::class.java.getResource("MusicStore.h2.sql")!!.readText()
                database.connection.use { it.createStatement().execute(script) }
                val store = MusicStoreManagers.on(database)
                store.artist().insert(Artist(1, "Queen", null, true))
                store.artist().insert(Artist(2, "Prince", "Love", false))
                val jazz = store.album().insert(Album(0, "Jazz", 1, 2, Length(44, null)))
                store.album().update(jazz.copy(title = "Hot Space"))
                println(store.album().filter({ it.artist().isFamous.isTrue() }, { it.length.minutes.gt(40) }).list())
                println(store.artist().filter({ it.nickname.isNull() }).one())
                println(store.artist().deleteById(2).updated())
                println(store.album().get(jazz.id))
                println(store.artist().delete(Artist(1, "Queen", null, true)).deleted())
                store.tape().insert(Tape().apply { id = 3 })
                store.loan().insert(Loan().apply { id = 4; tape = store.tape().get(3) })
                println(store.loan().filter({ it.tape().label.isNull() }).one().tape.id)
                println(store.tape().deleteById(3).deleted())
                println(store.database().verify().findings())
            }
            """;

    @TempDir
    Path folder;

    @Test
    void dataClassesAreModels() {
        Jdk jdk = Jdk.running();
        Project project = Project.in(folder)
                .withKotlin()
                .source("store/Models.kt", MODELS)
                .source("store/Main.kt", MAIN)
                .dependingOn(Artifacts.driver().get(0));

        Outcome outcome = project.compileKotlin(jdk);

        assertThat(outcome.output()).doesNotContain("warning:", "error:", "EXP");
        assertThat(outcome.succeeded()).isTrue();
        assertThat(project.run(jdk, "store.MainKt")).isEqualTo(new Outcome(0, """
                        [Album(id=1, title=Hot Space, artistId=1, guestId=2, length=Length(minutes=44, seconds=null))]
                        Artist(id=1, name=Queen, nickname=null, isFamous=true)
                        {Album.guestId=1}
                        Album(id=1, title=Hot Space, artistId=1, guestId=null, length=Length(minutes=44, seconds=null))
                        {Artist=1, Album=1}
                        3
                        {Tape=1, Loan=1}
                        []
                        """));
    }
}
