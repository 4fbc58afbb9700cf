package dev.expunge.it.oracle;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.spi.Path;
import java.util.List;

/** The manager of a random model. */
final class DynamicManager extends Manager<List<Object>, List<Object>, Path> {

    DynamicManager(DynamicModel type, Database database) {
        super(type, database);
    }
}
