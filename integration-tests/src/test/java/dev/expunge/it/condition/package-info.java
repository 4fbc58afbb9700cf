/** What conditions mean on real databases. */
@NullMarked
package dev.expunge.it.condition;

import org.jspecify.annotations.NullMarked;
