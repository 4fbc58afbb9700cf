package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Selection.Scope;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows that a statement, or a subquery of it, can name: the query's row and parents of it, by the way to them. */
final class Aliases implements Operands {

    private final Operands enclosing;
    private final Set<Path> roots;
    private final Scope parents;
    private final Map<List<Reference>, String> qualifiers = new LinkedHashMap<>();

    /**
     * @param enclosing the rows of the queries around this one
     * @param roots what stands for the query's row
     * @param qualifier what its columns are written with
     * @param scope whether the query sees rows in the trash
     */
    Aliases(Operands enclosing, Set<Path> roots, String qualifier, Scope scope) {
        this.enclosing = enclosing;
        this.roots = roots;
        this.parents = scope.ofParents();
        qualifiers.put(List.of(), qualifier);
    }

    void name(List<Reference> way, String alias) {
        qualifiers.put(way, alias);
    }

    @Override
    public void write(Condition.Operand<?> operand, SqlWriter sql) {
        if (roots.contains(operand.path().start())) {
            Place place = Place.of(operand);
            write(place, qualifier(place.way()), sql);
        } else {
            enclosing.write(operand, sql);
        }
    }

    private static void write(Place place, String qualifier, SqlWriter sql) {
        if (place.together().isEmpty()) {
            sql.column(qualifier, place.column());
            return;
        }
        sql.sql("CASE WHEN ")
                .join(
                        " AND ",
                        place.together(),
                        column -> sql.column(qualifier, column).sql(" IS NOT NULL"))
                .sql(" THEN ");
        sql.column(qualifier, place.column()).sql(" END");
    }

    /** Writes the parent at the end of a way, as it stands in FROM. */
    void writeTable(List<Reference> way, SqlWriter sql) {
        sql.table(last(way).parent()).sql(" ").sql(qualifier(way));
    }

    /** Writes what connects the parent at the end of a way with its child; one that is not seen, with none. */
    void writeConnection(List<Reference> way, SqlWriter sql) {
        String parent = qualifier(way);
        String child = qualifier(way.subList(0, way.size() - 1));
        Iterator<Column<?>> held = last(way).columns().iterator();
        sql.join(
                " AND ",
                last(way).parentColumns(),
                column -> sql.column(parent, column).sql(" = ").column(child, held.next()));
        Liveness.writeScope(" AND ", parents, last(way).parent(), parent, sql);
    }

    private String qualifier(List<Reference> way) {
        String qualifier = qualifiers.get(way);
        if (qualifier == null) {
            throw new IllegalStateException("No row is named at the end of " + way);
        }
        return qualifier;
    }

    private static Reference last(List<Reference> way) {
        return way.get(way.size() - 1);
    }
}
