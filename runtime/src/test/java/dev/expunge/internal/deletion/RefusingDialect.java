package dev.expunge.internal.deletion;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.SelfReferrers;

/** What MariaDB answers: no row is deleted that refers to itself. */
final class RefusingDialect implements Dialect {

    @Override
    public String name() {
        return "refusing";
    }

    @Override
    public SelfReferrers selfReferrers() {
        return SelfReferrers.REFUSED;
    }
}
