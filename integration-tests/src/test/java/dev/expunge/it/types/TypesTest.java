package dev.expunge.it.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.UnreadableValueException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What is inserted is read, found and deleted, whatever its type. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class TypesTest {

    private static final List<String> COLUMNS = List.of(
            "truth boolean",
            "tiny smallint",
            "small smallint",
            "whole int",
            "large bigint",
            "narrow real",
            "wide double precision",
            "letter varchar(1)",
            "words varchar(100)",
            "amount numeric(39, 4)",
            "huge numeric(39)",
            "token uuid",
            "payload bytea",
            "mood varchar(10)",
            "numbered smallint",
            "born date",
            "woken time(6)",
            "seen timestamp(6)",
            "caught timestamp(6) with time zone",
            "weighed timestamp(6) with time zone",
            "age bigint",
            "hatched int");

    @Parameter
    Execution execution;

    private TestDatabase database;
    private TypesManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(execution.product());
        StringBuilder schema = new StringBuilder("create table specimen (id int primary key");
        for (String column : COLUMNS) {
            String type = execution.product() == Product.H2 ? column.replace("bytea", "varbinary(9)") : column;
            schema.append(", ").append(type).append(" not null, maybe_").append(type);
        }
        database.run(schema.append(')').toString());
        store = TypesManagers.on(execution.on(database.dataSource()));
        store.specimen().insertAll(List.of(specimen(1, true), specimen(2, false)));
    }

    @Test
    void areReadAsTheyWereInserted() {
        Specimen first = store.specimen().get(1);
        Specimen second = store.specimen().get(2);

        for (TypeOf<?> type : EveryType.list()) {
            assertThat(comparable(type.get().apply(first))).as(type.name()).isEqualTo(comparable(type.first()));
            assertThat(comparable(type.getOptional().apply(first)))
                    .as(type.name())
                    .isEqualTo(comparable(type.first()));
            assertThat(comparable(type.get().apply(second))).as(type.name()).isEqualTo(comparable(type.second()));
            assertThat(type.getOptional().apply(second)).as(type.name()).isNull();
        }
    }

    @Test
    void areFound() {
        for (TypeOf<?> type : EveryType.list()) {
            type.ofFirst()
                    .forEach(condition -> assertThat(
                                    store.specimen().filter(condition::apply).keys())
                            .as("%s: %s", type.name(), condition)
                            .containsExactly(1));
            assertThat(store.specimen().filter(type::ofBoth).count())
                    .as(type.name())
                    .isEqualTo(2);
        }
    }

    @Test
    void areUpdated() {
        Specimen record = store.specimen().get(2);
        EveryType.list().forEach(type -> type.fill(record, true));

        store.specimen().update(record);

        EveryType.list()
                .forEach(type -> assertThat(store.specimen()
                                .filter(type.ofFirst().get(6)::apply)
                                .count())
                        .as(type.name())
                        .isEqualTo(2));
    }

    @Test
    void nameRowsToDelete() {
        for (TypeOf<?> type : EveryType.list()) {
            assertThat(store.specimen()
                            .filter(type.ofFirst().get(0)::apply)
                            .delete()
                            .total())
                    .as(type.name())
                    .isEqualTo(1);
            assertThat(store.specimen().all().keys()).as(type.name()).containsExactly(2);
            store.specimen().insert(specimen(1, true));
        }
    }

    /** Lists travel in arrays, in which drivers may write a value otherwise than alone. */
    @Test
    void datesAreFoundInListsAsTheyAreFoundAlone() {
        for (LocalDate day : List.of(
                LocalDate.of(0, 12, 31), LocalDate.of(-43, 3, 15), LocalDate.of(10_000, 1, 1), LocalDate.EPOCH)) {
            LocalDateTime time = day.atTime(12, 30);
            Instant moment = time.toInstant(ZoneOffset.UTC);
            store.specimen()
                    .filter(s -> s.id.eq(1))
                    .update(s -> s.born.set(day), s -> s.seen.set(time), s -> s.weighed.set(moment));

            assertThat(store.specimen().filter(s -> s.born.eq(day)).keys()).containsExactly(1);
            assertThat(store.specimen().filter(s -> s.born.in(day, day)).keys()).containsExactly(1);
            assertThat(store.specimen().filter(s -> s.seen.in(time, time)).keys())
                    .containsExactly(1);
            assertThat(store.specimen()
                            .filter(s -> s.weighed.in(moment, moment))
                            .keys())
                    .containsExactly(1);
        }
    }

    @Test
    void nanosecondsAreRoundedInListsAsTheyAreAlone() {
        LocalTime time = LocalTime.of(12, 0, 0, 2_500);
        store.specimen().filter(s -> s.id.eq(1)).update(s -> s.woken.set(time));

        assertThat(store.specimen().filter(s -> s.woken.in(time, time)).count())
                .isEqualTo(store.specimen().filter(s -> s.woken.eq(time)).count());
    }

    @Test
    void aNumberThatTheFieldDoesNotTakeIsToldWithItsColumn() {
        String change = execution.product() == Product.H2 ? "set data type" : "type";
        database.run("alter table specimen alter column whole %s bigint".formatted(change));
        database.run("update specimen set whole = 5000000000 where id = 1");

        assertThatThrownBy(() -> store.specimen().get(1))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageStartingWith("Specimen.whole cannot be read from column \"whole\": ")
                .hasRootCauseInstanceOf(SQLException.class);
        assertThatThrownBy(() -> {
                    try (Stream<Specimen> specimens = store.specimen().all().stream()) {
                        specimens.forEach(specimen -> assertThat(specimen).isNotNull());
                    }
                })
                .isInstanceOf(UnreadableValueException.class);
    }

    @Test
    void anEnumIsReadByItsConstantsOnly() {
        database.run("update specimen set mood = 'ANGRY' where id = 1; update specimen set maybe_numbered = 2");

        assertThatThrownBy(() -> store.specimen().get(1))
                .isInstanceOfSatisfying(UnreadableValueException.class, failure -> {
                    assertThat(failure.field()).isEqualTo("Specimen.mood");
                    assertThat(failure.column()).isEqualTo("mood");
                })
                .hasMessage("Specimen.mood cannot be read from column \"mood\": No enum constant"
                        + " dev.expunge.it.types.Mood.ANGRY. Correct the row, or let the field's type have the value.");
        assertThatThrownBy(() -> store.specimen().get(2))
                .isInstanceOf(UnreadableValueException.class)
                .hasMessageStartingWith("Specimen.maybeNumbered cannot be read from column \"maybe_numbered\": No enum"
                        + " constant of dev.expunge.it.types.Mood has the number 2.");
    }

    /** Decimals are compared by their value, whatever their scale, and times by their instant, whatever their offset. */
    private static Object comparable(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        return value instanceof OffsetDateTime time ? time.toInstant() : value;
    }

    private static Specimen specimen(int id, boolean withFirst) {
        Specimen specimen = new Specimen();
        specimen.id = id;
        EveryType.list().forEach(type -> type.fill(specimen, withFirst));
        return specimen;
    }
}
