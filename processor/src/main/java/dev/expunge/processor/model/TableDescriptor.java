package dev.expunge.processor.model;

import java.util.Optional;

/** Where a model's rows are, by names exactly as the database holds them. */
public record TableDescriptor(Optional<String> schema, String name) {}
