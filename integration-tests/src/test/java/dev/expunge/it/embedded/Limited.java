package dev.expunge.it.embedded;

import dev.expunge.annotation.Embedded;

/** Whatever has limits: lends them to models, and is none itself. */
abstract class Limited<L> {
    @Embedded
    L limits;
}
