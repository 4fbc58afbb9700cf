package dev.expunge.processor.emit.name;

import java.util.Set;

/** The methods that every generated manager inherits, and those that it is meant to. */
public final class ManagerMethods {

    /** Their names: a method of a model's own that is called like one of them gets a trailing {@code _}. */
    public static final Set<String> NAMES = Set.of(
            "all",
            "bulkDelete",
            "delete",
            "deleteAll",
            "deleteById",
            "exclude",
            "filter",
            "find",
            "findAll",
            "get",
            "hardDelete",
            "hardDeleteAll",
            "hardDeleteById",
            "insert",
            "insertAll",
            "links",
            "linksOfKey",
            "preview",
            "previewAll",
            "previewById",
            "purge",
            "restore",
            "trash",
            "update",
            "updateAll",
            "withDeleted");

    private ManagerMethods() {}
}
