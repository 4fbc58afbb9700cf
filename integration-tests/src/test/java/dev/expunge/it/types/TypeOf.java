package dev.expunge.it.types;

import dev.expunge.field.Condition;
import dev.expunge.field.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type: the two columns that hold it, and values at its edges.
 *
 * @param first the least or strangest value
 * @param second another one
 */
record TypeOf<T>(
        String name,
        T first,
        T second,
        Function<SpecimenFields, Field<T>> required,
        Function<Specimen, T> get,
        BiConsumer<Specimen, T> set,
        Function<SpecimenFields, Field<T>> optional,
        Function<Specimen, @Nullable T> getOptional,
        BiConsumer<Specimen, @Nullable T> setOptional) {

    void fill(Specimen specimen, boolean withFirst) {
        set.accept(specimen, withFirst ? first : second);
        setOptional.accept(specimen, withFirst ? first : null);
    }

    /** Returns conditions of which each holds for the rows with the first value only. */
    List<Function<SpecimenFields, Condition>> ofFirst() {
        List<Function<SpecimenFields, Condition>> conditions = new ArrayList<>();
        conditions.add(fields -> required.apply(fields).eq(first));
        conditions.add(fields -> required.apply(fields).ne(second));
        conditions.add(fields -> required.apply(fields).in(List.of(first)));
        conditions.add(fields -> required.apply(fields).notIn(List.of(second)));
        conditions.add(fields -> required.apply(fields).isDistinctFrom(second));
        conditions.add(fields -> required.apply(fields).eq(optional.apply(fields)));
        conditions.add(fields -> optional.apply(fields).eq(first));
        conditions.add(fields -> optional.apply(fields).in(List.of(first, second)));
        conditions.add(fields -> optional.apply(fields).isNotNull());
        conditions.add(fields -> optional.apply(fields).isNotDistinctFrom(first));
        return conditions;
    }

    /** Returns a condition that holds for both. */
    Condition ofBoth(SpecimenFields fields) {
        return required.apply(fields).in(List.of(first, second));
    }
}
