package dev.expunge.it.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.Query;
import dev.expunge.error.NullValueException;
import dev.expunge.error.UnexpectedNullException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.embedded.Address.Region;
import dev.expunge.it.embedded.Delivery.Grams;
import dev.expunge.it.embedded.Delivery.Parcel;
import dev.expunge.it.schema.Scripts;
import dev.expunge.schema.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Embedded records are columns like any others, on tables that the generated script creates. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class EmbeddedTest {

    private static final Address BERN = new Address("Gasse 1", "Bern", 3000, Optional.of(Region.NORTH));
    private static final Address CHUR = new Address("Weg 2", "Chur", null, Optional.empty());
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    @Parameter
    Product product;

    private TestDatabase database;
    private PostManagers post;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = Scripts.created(PostManagers.class, databases, product);
        post = PostManagers.on(database.dataSource());
        post.subscriber().insertAll(List.of(subscriber(1, BERN, null, 18), subscriber(2, CHUR, BERN, null)));
        post.delivery()
                .insertAll(List.of(
                        new Delivery(10, 1, parcel("a", 70), Optional.of(new Range<>(MONDAY, null)), 0),
                        new Delivery(11, 2, parcel("b", 900), Optional.empty(), 0)));
    }

    @Test
    void areReadAsTheyWereWritten() {
        Subscriber ann = post.subscriber().get(1);
        Subscriber bob = post.subscriber().get(2);

        assertThat(ann.address).isEqualTo(BERN);
        assertThat(ann.billing).isNull();
        assertThat(ann.limits).isEqualTo(new Range<>(3, 18));
        assertThat(bob.address).isEqualTo(CHUR);
        assertThat(bob.billing).isEqualTo(BERN);
        assertThat(bob.limits).isEqualTo(new Range<>(3, null));
        assertThat(post.delivery().get(10).parcel()).isEqualTo(parcel("a", 70));
        assertThat(post.delivery().get(10).days()).contains(new Range<>(MONDAY, null));
        assertThat(post.delivery().get(11).days()).isEmpty();
    }

    @Test
    void areColumnsOfTheModelsTable() {
        assertThat(database.rows("select limits_low, address_street, address_town, address_zip, address_region,"
                        + " bill_to_town from subscriber order by id"))
                .containsExactly("3 Gasse 1 Bern 3000 NORTH null", "3 Weg 2 Chur null null Bern");
        assertThat(database.rows("select code, weight, origin, days_low from delivery order by id"))
                .containsExactly("a 70 1 2024-01-01", "b 900 1 null");
        assertThat(post.database().verify().findings()).isEmpty();
    }

    @Test
    void areComparedWithTheLiveSchema() {
        database.run("alter table delivery alter column code drop not null");

        assertThat(post.database().verify().findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("code");
    }

    @Test
    void areFoundWithoutAnyJoin() {
        assertThat(keys(post.subscriber().filter(person -> person.address.city.eq("Bern"))))
                .containsExactly(1);
        assertThat(keys(post.subscriber()
                        .filter(person -> person.billing.city.isNull().or(person.address.zip.isNull()))))
                .containsExactly(1, 2);
        assertThat(keys(post.subscriber().filter(person -> person.billing.region.eq(Region.NORTH))))
                .containsExactly(2);
        assertThat(keys(post.subscriber().filter(person -> person.limits.high.gt(17))))
                .containsExactly(1);
        assertThat(keys(post.subscriber().exclude(person -> person.address.city.eq(person.billing.city))))
                .containsExactly(1, 2);
    }

    @Test
    void areFoundThroughReferences() {
        assertThat(post.delivery()
                        .filter(
                                delivery -> delivery.subscriber().address.city.startsWith("B"),
                                delivery -> delivery.parcel.weight.lt(new Grams(100)),
                                delivery -> delivery.days.low.before(MONDAY.plusDays(1)))
                        .keys())
                .containsExactly(10);
    }

    @Test
    void areSortedAndSelected() {
        assertThat(post.subscriber()
                        .all()
                        .orderBy(person -> person.address.city.desc())
                        .select(person -> person.address.street, person -> person.address.city, Place::new)
                        .list())
                .containsExactly(new Place("Weg 2", "Chur"), new Place("Gasse 1", "Bern"));
    }

    @Test
    void areUpdatedWithTheirRecord() {
        Subscriber bob = post.subscriber().get(2);
        bob.address = BERN;
        bob.billing = null;
        Delivery delivery = post.delivery().get(11);

        post.subscriber().update(bob);
        Delivery updated = post.delivery()
                .update(new Delivery(
                        11, 2, parcel("c", 5), Optional.of(new Range<>(MONDAY, MONDAY)), delivery.version()));

        assertThat(post.subscriber().get(2).address).isEqualTo(BERN);
        assertThat(post.subscriber().get(2).billing).isNull();
        assertThat(updated.version()).isEqualTo(delivery.version() + 1);
        assertThat(post.delivery().get(11)).isEqualTo(updated);
    }

    @Test
    void areUpdatedColumnByColumn() {
        post.subscriber()
                .filter(person -> person.address.city.eq("Chur"))
                .update(person -> person.address.zip.set(7000), person -> person.billing.region.setNull());

        assertThat(post.subscriber().get(2).address.zip()).isEqualTo(7000);
        assertThat(post.subscriber().get(2).billing.region()).isEmpty();
    }

    @Test
    void areWhatADeleteIsAskedFor() {
        assertThat(post.subscriber()
                        .filter(person -> person.address.city.eq("Bern"))
                        .delete()
                        .deleted())
                .isEqualTo(Map.of("Subscriber", 1L, "Delivery", 1L));
        assertThat(post.delivery()
                        .filter(delivery -> delivery.parcel.code.eq("b"))
                        .delete()
                        .total())
                .isEqualTo(1);
    }

    @Test
    void keepToWhatTheirColumnsSay() {
        assertThatThrownBy(() -> post.delivery().insert(new Delivery(12, 1, parcel("a", 1), Optional.empty(), 0)))
                .isInstanceOf(UniqueValueException.class);
        assertThatThrownBy(() -> post.subscriber().insert(subscriber(3, null, BERN, null)))
                .isInstanceOf(NullValueException.class)
                .hasMessageContaining("Subscriber.address.street");
    }

    @Test
    void aRecordThatIsThereInPartIsNotRead() {
        database.run("update subscriber set bill_to_street = null where id = 2");

        assertThatThrownBy(() -> post.subscriber().get(2))
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageContaining("Subscriber.billing.street");
    }

    private static List<Integer> keys(Query<Subscriber, Integer, SubscriberFields> query) {
        return query.orderBy(person -> person.id.asc()).keys();
    }

    private static Subscriber subscriber(int id, Address address, Address billing, Integer most) {
        Subscriber subscriber = new Subscriber();
        subscriber.id = id;
        subscriber.address = address;
        subscriber.billing = billing;
        subscriber.limits = new Range<>(3, most);
        return subscriber;
    }

    private static Parcel parcel(String code, int grams) {
        return new Parcel(code, new Grams(grams), Region.SOUTH);
    }

    record Place(String street, String city) {}
}
