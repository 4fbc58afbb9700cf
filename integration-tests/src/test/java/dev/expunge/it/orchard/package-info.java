/** Models of an orchard: rows below the trees are left to the database. */
@NullMarked
package dev.expunge.it.orchard;

import org.jspecify.annotations.NullMarked;
