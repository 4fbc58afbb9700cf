package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.Version;
import org.jspecify.annotations.Nullable;

@Model
public record Album(@Id int id, @Version @Nullable Long /*EXP3010*/ version) {}
