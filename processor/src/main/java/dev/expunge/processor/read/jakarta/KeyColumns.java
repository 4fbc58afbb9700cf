package dev.expunge.processor.read.jakarta;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of the columns of a class's key, those of references included. */
final class KeyColumns {

    private final Set<String> inside = new HashSet<>();

    private KeyColumns() {}

    static List<String> of(Entity entity) {
        return new KeyColumns().namesOf(entity);
    }

    /** A key that leads back to itself has no columns; that is told elsewhere. */
    private List<String> namesOf(Entity entity) {
        String name = entity.type().getQualifiedName().toString();
        if (!inside.add(name)) {
            return List.of();
        }
        List<String> names = entity.fields().stream()
                .filter(field -> field.find("Id").isPresent())
                .flatMap(field -> namesOf(field).stream())
                .toList();
        inside.remove(name);
        return names;
    }

    private List<String> namesOf(EntityField field) {
        return field.reference()
                .map(view -> namesOf(field, ReferenceTranslation.parent(field, view)))
                .orElseGet(() -> List.of(new ColumnTranslation(field).name()));
    }

    private List<String> namesOf(EntityField field, Optional<Entity> parent) {
        List<String> key = parent.map(this::namesOf).orElse(List.of());
        List<String> written = new HeldColumns(field, field.columns().toList(), key).names();
        return written.isEmpty() ? key.stream().map(field::joinColumn).toList() : written;
    }
}
