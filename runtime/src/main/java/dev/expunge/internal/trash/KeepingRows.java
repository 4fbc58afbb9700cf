package dev.expunge.internal.trash;

import dev.expunge.error.deletion.Blocker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up, over all chunks of a purge, which rows keep others in the trash. */
final class KeepingRows {

    private static final int EXAMPLES = 20;

    private final Map<String, Blocker> blockers = new LinkedHashMap<>();

    void addAll(List<Blocker> more) {
        more.forEach(blocker -> blockers.merge(
                blocker.reference(),
                capped(blocker, List.of(), 0),
                (some, next) -> capped(next, some.examples(), some.count())));
    }

    private static Blocker capped(Blocker blocker, List<Blocker.Example> earlier, long count) {
        List<Blocker.Example> examples = new ArrayList<>(earlier);
        blocker.examples().stream().limit(EXAMPLES - (long) examples.size()).forEach(examples::add);
        return new Blocker(blocker.reference(), blocker.action(), count + blocker.count(), examples);
    }

    List<Blocker> blockers() {
        return List.copyOf(blockers.values());
    }
}
