package dev.expunge.it.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The same classes in the hands of Hibernate and of managers, in one transaction on one connection. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class HibernateTest {

    private static final Logger CHATTER = Logger.getLogger("org.hibernate");

    @Parameter
    Product product;

    private TestDatabase database;
    private SessionFactory factory;

    @BeforeAll
    static void silence() {
        CHATTER.setLevel(Level.WARNING);
    }

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = GalleryDatabase.empty(databases, product);
        Configuration configuration = new Configuration()
                .addAnnotatedClasses(Painter.class, Canvas.class, Room.class, Emblem.class, Visit.class);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database.dataSource());
        factory = configuration.buildSessionFactory();
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void managersDeleteWhatHibernateHasWritten() throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Session session = on(connection)) {
            Painter painter = persisted(session);
            session.flush();

            assertThat(GalleryManagers.on(connection).painter().delete(painter).deleted())
                    .isEqualTo(Map.of("Painter", 1L, "Canvas", 2L, "paintings_emblem", 1L));

            session.clear();
            assertThat(session.find(Painter.class, painter.id)).isNull();
            assertThat(session.createQuery("from Canvas", Canvas.class).list()).isEmpty();
            assertThat(session.find(Room.class, 7)).isNotNull();
            session.getTransaction().commit();
        }
        assertThat(database.rows("select (select count(*) from Painter), (select count(*) from Salon)"))
                .containsExactly("0 1");
    }

    @Test
    void bothReadTheSameRows() throws Exception {
        try (Connection connection = database.dataSource().getConnection();
                Session session = on(connection)) {
            persisted(session);
            session.flush();
            GalleryManagers gallery = GalleryManagers.on(connection);

            Canvas framed = gallery.canvas()
                    .filter(
                            canvas -> canvas.frame.width.eq(30),
                            canvas -> canvas.painter().fullName.eq("Hilma"))
                    .one();
            assertThat(framed.frame).isEqualTo(new Framing(30, "oak"));
            assertThat(framed.technique).isEqualTo(Canvas.Technique.OIL);
            assertThat(framed.price).isEqualByComparingTo("12.50");
            assertThat(gallery.canvas()
                            .filter(canvas -> canvas.id.ne(framed.id))
                            .one()
                            .frame)
                    .isNull();

            framed.frame = null;
            gallery.canvas().update(framed);
            session.clear();
            assertThat(session.find(Canvas.class, framed.id).frame).isNull();
            session.getTransaction().rollback();
        }
        assertThat(database.rows("select count(*) from PAINTINGS")).containsExactly("0");
    }

    private Session on(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        Session session = factory.withOptions().connection(connection).openSession();
        session.beginTransaction();
        return session;
    }

    private static Painter persisted(Session session) {
        Room room = new Room(7, "green");
        Emblem swan = new Emblem("swan");
        Painter painter = new Painter("Hilma", 1862);
        Canvas framed = canvas(painter, room, new Framing(30, "oak"));
        framed.motifs.add(swan);
        painter.paintings.add(framed);
        painter.paintings.add(canvas(painter, room, null));
        session.persist(room);
        session.persist(swan);
        session.persist(painter);
        return painter;
    }

    private static Canvas canvas(Painter painter, Room room, Framing frame) {
        Canvas canvas = new Canvas();
        canvas.painter = painter;
        canvas.room = room;
        canvas.technique = Canvas.Technique.OIL;
        canvas.price = new BigDecimal("12.50");
        canvas.frame = frame;
        return canvas;
    }
}
