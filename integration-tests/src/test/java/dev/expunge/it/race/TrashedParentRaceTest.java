package dev.expunge.it.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.TrashedParentException;
import dev.expunge.fixture.gallery.Gallery;
import dev.expunge.fixture.gallery.Painter;
import dev.expunge.fixture.gallery.Painting;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.LockWaits;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Who refers to a row and who puts it into the trash wait for each other, although a mark changes no key. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class TrashedParentRaceTest {

    private static final Painter ADA = Painter.of(1, "Ada", null);

    @Parameter
    Product product;

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private TestDatabase database;
    private Gallery gallery;

    @BeforeEach
    void open(Databases databases) throws SQLException {
        database = databases.empty(product);
        gallery = Gallery.create(database.dataSource());
        gallery.painter().insertAll(List.of(ADA, Painter.of(2, "Bo", null)));
        gallery.painting().insert(Painting.of(1, "Dawn", Painter.of(2, "Bo", null)));
    }

    @AfterEach
    void stop() {
        otherThread.shutdownNow();
    }

    @Test
    void anInsertWaitsForTheMarkAndSeesIt() throws Exception {
        assertWaitsForTheMark(() -> gallery.painting().insert(Painting.of(2, "Dusk", ADA)));
        assertThat(gallery.painting().all().count()).isEqualTo(1);
    }

    @Test
    void anUpdateWaitsForTheMarkAndSeesIt() throws Exception {
        Painting moved = gallery.painting().get(1);
        moved.painter = ADA;
        assertWaitsForTheMark(() -> gallery.painting().update(moved));
        assertThat(gallery.painting().get(1).painter.id).isEqualTo(2);
    }

    private void assertWaitsForTheMark(Runnable writing) throws Exception {
        try (Connection marker = database.dataSource().getConnection();
                Statement statement = marker.createStatement()) {
            marker.setAutoCommit(false);
            statement.execute(Gallery.trashing("painter", 1));
            Future<?> written = otherThread.submit(writing);
            LockWaits.await(database, written);
            marker.commit();

            assertThatThrownBy(() -> written.get(LockWaits.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .hasCauseInstanceOf(TrashedParentException.class);
        }
    }

    @Test
    void theMarkWaitsForTheInsert() throws Exception {
        Future<?>[] mark = new Future<?>[1];
        gallery.inTransaction(joined -> {
            joined.painting().insert(Painting.of(2, "Dusk", ADA));
            mark[0] = otherThread.submit(() -> database.run(Gallery.trashing("painter", 1)));
            LockWaits.await(database, mark[0]);
        });
        mark[0].get(LockWaits.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(gallery.painting().all().count()).isEqualTo(2);
        assertThat(gallery.painter().trash().keys()).containsExactly(1);
    }

    @Test
    void theMarkWaitsForTheRestore() throws Exception {
        database.run(Gallery.trashing("painting", 1));
        Future<?>[] mark = new Future<?>[1];
        gallery.inTransaction(joined -> {
            joined.painting().trash().onlyThese().restore();
            mark[0] = otherThread.submit(() -> database.run(Gallery.trashing("painter", 2)));
            LockWaits.await(database, mark[0]);
        });
        mark[0].get(LockWaits.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(gallery.painting().all().count()).isEqualTo(1);
    }
}
