package dev.expunge.processor.read.registry;

import dev.expunge.processor.diagnostic.SourceAnchor;

/**
 * Where messages about a registry point.
 *
 * @param anchor the registry, or what led to it if it is in a class file
 * @param precise whether places within the registry's annotation can be shown
 */
record Place(SourceAnchor anchor, boolean precise) {

    SourceAnchor at(SourceAnchor within) {
        return precise ? within : anchor;
    }
}
