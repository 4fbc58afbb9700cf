package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;

@Model
public record Single(@Id long version, @Version int count) {}
