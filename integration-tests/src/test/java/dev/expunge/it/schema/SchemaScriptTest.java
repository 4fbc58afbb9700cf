package dev.expunge.it.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.database.UniqueValueException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Managers work on the tables that the generated scripts create, those of every model of these tests. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class SchemaScriptTest {

    @Parameter
    Product product;

    private TestDatabase database;
    private WarehouseManagers warehouse;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = Scripts.created(WarehouseManagers.class, databases, product);
        warehouse = WarehouseManagers.on(database.dataSource());
    }

    @Test
    void agreesWithTheModels() {
        assertThat(warehouse.database().verify().findings()).isEmpty();
    }

    @Test
    void holdsValuesOfEveryType() {
        Reading written = new Reading(
                1,
                false,
                Byte.MIN_VALUE,
                Short.MAX_VALUE,
                Integer.MIN_VALUE,
                Long.MAX_VALUE,
                0.1F,
                1e300,
                'é',
                "x".repeat(100_000),
                new BigDecimal("1234567890.0123456789"),
                new BigDecimal("99999999.99"),
                BigInteger.TEN.pow(60),
                new byte[] {0, -1, 1},
                UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"),
                LocalDate.of(2024, 2, 29),
                LocalTime.of(1, 2, 3, 456_789_000),
                LocalDateTime.of(2024, 2, 29, 1, 2, 3, 456_789_000),
                OffsetDateTime.of(2024, 2, 29, 1, 2, 3, 456_789_000, ZoneOffset.UTC),
                Instant.parse("2024-02-29T01:02:03.456789Z"),
                Duration.ofNanos(1),
                Year.of(2024),
                Reading.Grade.FINE);

        warehouse.reading().insert(written);

        assertThat(warehouse.reading().get(1)).usingRecursiveComparison().isEqualTo(written);
    }

    @Test
    void hasTheDefaultsOfTheModels() {
        database.run("insert into reading (id, bytes) values (1, %s)"
                .formatted(product == Product.H2 ? "x'00'" : "'\\x00'::bytea"));

        assertThat(warehouse.reading().get(1))
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.isEqual(b), OffsetDateTime.class)
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(new Reading(
                        1,
                        true,
                        (byte) -1,
                        (short) 300,
                        70_000,
                        5_000_000_000L,
                        1.5F,
                        1e10,
                        '\\',
                        "it's; \\ --",
                        new BigDecimal("1.25"),
                        new BigDecimal("1.25"),
                        new BigInteger("12345678901234567890"),
                        new byte[] {0},
                        new UUID(0, 1),
                        LocalDate.of(1999, 12, 31),
                        LocalTime.of(23, 59, 59, 123_456_000),
                        LocalDateTime.of(1999, 12, 31, 23, 59, 59, 123_456_000),
                        OffsetDateTime.parse("1999-12-31T23:59:59.5+02:00"),
                        Instant.parse("1999-12-31T23:59:59Z"),
                        Duration.ofMillis(1500),
                        Year.of(1999),
                        Reading.Grade.ROUGH));
    }

    @Test
    void assignsKeysAndKeepsWhatIsUnique() {
        Depot north = warehouse.depot().insert(new Depot(0, "north"));
        Depot south = warehouse.depot().insert(new Depot(0, "south"));

        assertThat(south.id()).isGreaterThan(north.id());
        assertThat(warehouse.docket().insert(new Docket(null, null)).id()).isNotNull();
        assertThatThrownBy(() -> warehouse.depot().insert(new Depot(0, "north")))
                .isInstanceOf(UniqueValueException.class);
    }

    @Test
    void deletesOverEveryReference() {
        Depot north = warehouse.depot().insert(new Depot(0, "north"));
        warehouse.rack().insert(new Rack("A", 1, "north"));
        warehouse.goods().insert(new Goods(1, "tea", new RackKey("A", 1)));
        warehouse.goods().insert(new Goods(2, "salt", null));

        Map<String, Long> deleted = warehouse.depot().delete(north).deleted();

        assertThat(deleted).isEqualTo(Map.of("Depot", 1L, "Rack", 1L));
        assertThat(warehouse.goods().get(1).rack()).isNull();
    }

    @Test
    void leavesToTheDatabaseWhatTheModelsLeaveToIt() {
        warehouse.goods().insert(new Goods(1, "tea", null));
        warehouse.snapshot().insert(new Snapshot(1, 1));
        Docket docket = warehouse.docket().insert(new Docket(null, 1));
        Sighting sighting = warehouse.sighting().insert(new Sighting(0, 1));
        Tag tag = new Tag();
        tag.name = "hot";
        warehouse.tag().insert(tag);
        warehouse.tag().goods(tag).add(warehouse.goods().get(1));

        Map<String, Long> deleted = warehouse.goods().deleteById(1).deleted();

        assertThat(deleted).isEqualTo(Map.of("Goods", 1L, "tag_goods", 1L));
        assertThat(warehouse.snapshot().find(1)).isEmpty();
        assertThat(warehouse.docket().get(docket.id()).goodsId()).isNull();
        assertThat(warehouse.sighting().get(sighting.id()).goodsId()).isEqualTo(1);
    }

    @Test
    void takesNamesThatTheDatabaseCutsOff() {
        warehouse.overstock().insertAll(List.of(new Overstock(1, "none", null), new Overstock(2, "error", 1)));

        assertThat(warehouse.overstock().deleteById(1).total()).isEqualTo(2);
    }

    @Test
    void deletesTablesThatReferToEachOther() {
        warehouse.truck().insert(new Truck(1, null));
        warehouse.truck().insert(new Truck(2, null));
        warehouse.driver().insert(new Driver(1, 2, 2));
        warehouse.driver().insert(new Driver(2, null, 2));
        warehouse.truck().update(new Truck(1, 2));

        assertThatThrownBy(() -> warehouse.driver().deleteById(2)).isInstanceOf(ProtectedException.class);
        assertThat(warehouse.truck().deleteById(2).deleted()).isEqualTo(Map.of("Truck", 1L, "Driver", 1L));
        assertThat(warehouse.driver().get(2).spareId()).isEqualTo(1);
    }
}
