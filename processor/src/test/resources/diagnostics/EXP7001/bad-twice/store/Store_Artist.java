package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

@Model(table = "other")
/*EXP7001*/ record Store_Artist(@Id int id) {}
