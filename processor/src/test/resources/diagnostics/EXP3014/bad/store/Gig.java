package store;

import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model
public record Gig(@Id int id, @Embedded Details details) {}
