package dev.expunge.it.embedded;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import org.jspecify.annotations.Nullable;

/** Somebody with an address, and perhaps another for bills. */
@Model
public class Subscriber extends Limited<Range<Integer>> {
    @Id
    int id;

    @Embedded
    Address address;

    @Embedded(prefix = "bill_to_")
    @Nullable
    Address billing;
}
