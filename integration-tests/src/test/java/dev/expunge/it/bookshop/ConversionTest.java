package dev.expunge.it.bookshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.error.UnreadableValueException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Value types of the user's as columns, as keys, as parts of keys and as references. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ConversionTest {

    private static final String SCHEMA = """
            create table edition (isbn varchar(13) primary key, title varchar(50) not null, price bigint,
              sequel_isbn varchar(13) references edition);
            create table edition_alike (from_edition_isbn varchar(13) not null references edition,
              to_edition_isbn varchar(13) not null references edition, primary key (from_edition_isbn, to_edition_isbn));
            create table printing (edition_isbn varchar(13) not null references edition, number int not null,
              primary key (edition_isbn, number));
            create table pledge (id int primary key, printing_edition_isbn varchar(13) not null, printing_number int not null,
              with_isbn varchar(13) not null references edition,
              foreign key (printing_edition_isbn, printing_number) references printing)
            """;

    @Parameter
    Execution execution;

    private TestDatabase database;
    private BookshopManagers shop;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(execution.product());
        database.run(SCHEMA);
        shop = BookshopManagers.on(execution.on(database.dataSource()));
        shop.edition()
                .insertAll(List.of(
                        new Edition("1-1", "Dune", new Price(new BigDecimal("9.90"))),
                        new Edition("22", "Emma", null),
                        new Edition("3", "Kim", new Price(new BigDecimal("120.00")))));
        shop.printing().insertAll(List.of(new Printing(new Isbn("11"), 1), new Printing(new Isbn("2-2"), 1)));
    }

    @Test
    void areConvertedOnTheWayThereAndBack() {
        Edition dune = shop.edition().get(new Isbn("1-1"));

        assertThat(dune.isbn.digits()).isEqualTo("11");
        assertThat(dune.price).isEqualTo(new Price(new BigDecimal("9.90")));
        assertThat(dune.sequelIsbn).isNull();
        assertThat(database.rows("select isbn, price from edition order by isbn"))
                .containsExactly("11 990", "22 null", "3 12000");
        assertThat(shop.edition()
                        .filter(edition -> edition.isbn.eq(new Isbn("22")))
                        .one()
                        .price)
                .isNull();
    }

    @Test
    void areComparedAsTheDatabaseHoldsThem() {
        assertThat(shop.edition()
                        .filter(edition -> edition.price.eq(new Price(new BigDecimal("9.9"))))
                        .select(edition -> edition.title)
                        .list())
                .containsExactly("Dune");
        assertThat(shop.edition()
                        .filter(edition -> edition.isbn.in(new Isbn("2-2"), new Isbn("3"), new Isbn("4")))
                        .orderBy(edition -> edition.isbn.desc())
                        .select(edition -> edition.title)
                        .list())
                .containsExactly("Kim", "Emma");
        assertThat(shop.edition()
                        .filter(edition -> edition.isbn.gt(new Isbn("1-1")))
                        .count())
                .isEqualTo(2);
        assertThat(shop.printing()
                        .filter(
                                printing -> printing.editionIsbn().price.isNotNull(),
                                printing -> printing.editionIsbn.between(new Isbn("1"), new Isbn("2")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void anUpdateConvertsToo() {
        Edition kim = shop.edition().get(new Isbn("3"));
        kim.price = null;
        kim.sequelIsbn = new Isbn("1-1");

        shop.edition().update(kim);
        shop.edition()
                .filter(edition -> edition.isbn.eq(new Isbn("22")))
                .update(edition -> edition.price.set(new Price(BigDecimal.ONE)));

        assertThat(database.rows("select isbn, price, sequel_isbn from edition order by isbn"))
                .containsExactly("11 990 null", "22 100 null", "3 null 11");
    }

    @Test
    void keysThatAreWrittenInTwoWaysNameOneRow() {
        reserve(7, new PrintingKey(new Isbn("1-1"), 1), "22");
        shop.edition().alike(new Isbn("3")).addKeys(List.of(new Isbn("1-1"), new Isbn("11"), new Isbn("2-2")));

        assertThat(shop.edition().alike(new Isbn("3")).count()).isEqualTo(2);
        assertThat(shop.edition()
                        .deleteAll(List.of(edition("11"), edition("1-1"), edition("1-1-")))
                        .deleted())
                .isEqualTo(Map.of("Edition", 1L, "Printing", 1L, "Pledge", 1L, "edition_alike", 1L));
        assertThat(database.rows("select isbn from edition order by isbn")).containsExactly("22", "3");
    }

    @Test
    void aDeleteFollowsThemThroughATree() {
        database.run(
                "update edition set sequel_isbn = '11' where isbn = '3'; update edition set sequel_isbn = '11' where"
                        + " isbn = '11'");

        assertThat(shop.edition().deleteById(new Isbn("1-1")).updated()).isEqualTo(Map.of("Edition.sequelIsbn", 1L));
        assertThat(database.rows("select isbn, sequel_isbn from edition order by isbn"))
                .containsExactly("22 null", "3 null");
    }

    @Test
    void aReservationHoldsKeysAndABook() {
        reserve(7, new PrintingKey(new Isbn("1-1"), 1), "2-2");

        Pledge read = shop.pledge().get(7);
        assertThat(read.printing.editionIsbn().digits()).isEqualTo("11");
        assertThat(read.with.isbn.digits()).isEqualTo("22");
        assertThat(shop.pledge()
                        .filter(pledge -> pledge.with().isbn.eq(new Isbn("2-2")))
                        .delete()
                        .total())
                .isEqualTo(1);
        assertThatThrownBy(() -> reserve(8, new PrintingKey(new Isbn("11"), 2), "22"))
                .isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void chunksGoOnBehindThem() {
        assertThat(shop.edition()
                        .all()
                        .bulkDelete(BulkOptions.chunksOf(1).allowPartialClosure())
                        .deleted())
                .isEqualTo(Map.of("Edition", 3L, "Printing", 2L));
    }

    @Test
    void whatAConverterRefusesNamesFieldAndColumn() {
        database.run("insert into edition values ('none', 'x', null, null)");

        assertThatThrownBy(() -> shop.edition().all().list())
                .isInstanceOf(UnreadableValueException.class)
                .hasMessage(
                        "Edition.isbn cannot be read from column \"isbn\": none is no ISBN. Correct the row, or let the"
                                + " field's type have the value.")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    private void reserve(int id, PrintingKey printing, String with) {
        Pledge pledge = new Pledge();
        pledge.id = id;
        pledge.printing = printing;
        pledge.with = edition(with);
        shop.pledge().insert(pledge);
    }

    private static Edition edition(String isbn) {
        return new Edition(isbn, "", null);
    }
}
