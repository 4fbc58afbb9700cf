package dev.expunge.processor.read.jakarta;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the columns of a class's key, those of references included. */
final class KeyColumns {

    private final Set<String> seen = new HashSet<>();

    private KeyColumns() {}

    static List<String> of(Entity entity) {
        return new KeyColumns().namesOf(entity).toList();
    }

    /** A key that leads back to itself has no columns; that is told elsewhere. */
    private Stream<String> namesOf(Entity entity) {
        if (!seen.add(entity.type().getQualifiedName().toString())) {
            return Stream.empty();
        }
        return entity.fields().stream()
                .filter(field -> field.find("Id").isPresent())
                .flatMap(field -> field.reference()
                        .map(view -> namesOf(field, new ReferenceTranslation(field, view)))
                        .orElseGet(() -> Stream.of(new ColumnTranslation(field).name())));
    }

    private Stream<String> namesOf(EntityField field, ReferenceTranslation reference) {
        List<String> written = ReferenceTranslation.names(field, field.columns().toList());
        return written.isEmpty()
                ? reference.parent().stream().flatMap(this::namesOf).map(field::joinColumn)
                : written.stream();
    }
}
