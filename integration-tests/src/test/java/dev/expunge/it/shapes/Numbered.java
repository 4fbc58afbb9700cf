package dev.expunge.it.shapes;

import dev.expunge.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Whatever has a number and, perhaps, a name: lends its fields to models, and is none itself. */
abstract class Numbered<K, N> {
    @Id
    K number;

    @Nullable
    N name;
}
