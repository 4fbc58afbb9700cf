package dev.expunge.it.harbour;

import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

/** Goes with its consignment. */
@Model
public record Crate(
        @Id int id, @ForeignKey(to = Consignment.class) int consignmentId) {}
