package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Models;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Makes up small graphs, as lines for {@link Models}: up to four models, {@code A} among them, up to twelve
 * references. */
final class RandomModels implements ArbitrarySupplier<List<String>> {

    @Override
    public Arbitrary<List<String>> get() {
        Arbitrary<String> model = Arbitraries.of("A", "B", "C", "D");
        Arbitrary<String> action = Arbitraries.frequency(
                        Tuple.of(5, OnDelete.CASCADE),
                        Tuple.of(1, OnDelete.PROTECT),
                        Tuple.of(2, OnDelete.RESTRICT),
                        Tuple.of(2, OnDelete.SET_NULL),
                        Tuple.of(1, OnDelete.SET_DEFAULT),
                        Tuple.of(1, OnDelete.SET),
                        Tuple.of(1, OnDelete.DO_NOTHING))
                .map(each -> each == OnDelete.SET ? "SET AS 1" : each.name());
        Arbitrary<String> rest = Combinators.combine(
                        model, Arbitraries.of("? ", "? ", " "), action, Arbitraries.of("", "", " NEVER", " DEFERRABLE"))
                .as(RandomModels::reference);
        return Combinators.combine(model, rest)
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(RandomModels::numbered);
    }

    private static String reference(String parent, String mark, String action, String clear) {
        return parent + (action.equals("SET_NULL") ? "? " : mark) + action + clear;
    }

    private static List<String> numbered(List<Line> lines) {
        List<String> numbered = new ArrayList<>(List.of("A"));
        for (Line line : lines) {
            numbered.add(line.child() + ".r" + numbered.size() + " -> " + line.rest());
        }
        return numbered;
    }

    private record Line(String child, String rest) {}
}
