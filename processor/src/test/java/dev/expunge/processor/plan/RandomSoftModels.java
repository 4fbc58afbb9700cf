package dev.expunge.processor.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Makes up small graphs in which {@code A}, and perhaps others, are soft-deletable, and each mix is declared. */
final class RandomSoftModels implements ArbitrarySupplier<List<String>> {

    @Override
    public Arbitrary<List<String>> get() {
        Arbitrary<Set<String>> soft = Arbitraries.of("B", "C", "D").set();
        Arbitrary<List<String>> declared =
                Arbitraries.of(" KEEP", " DELETE", " DELETE").list().ofSize(13);
        return Combinators.combine(new RandomModels().get(), soft, declared).as(RandomSoftModels::mixed);
    }

    private static List<String> mixed(List<String> lines, Set<String> others, List<String> declared) {
        List<String> mixed = new ArrayList<>(List.of("A TIMED"));
        others.forEach(model -> mixed.add(model + " TIMED"));
        for (String line : lines) {
            if (line.contains("->")) {
                boolean mix = line.contains("CASCADE")
                        && mixed.contains(line.replaceAll(".*-> (.).*", "$1 TIMED"))
                        && !mixed.contains(line.charAt(0) + " TIMED");
                mixed.add(line + (mix ? declared.get(lines.indexOf(line)) : ""));
            }
        }
        return mixed;
    }
}
