package store;

import dev.expunge.annotation.Model;

@Model
public /*EXP3001*/ class Artist {
    int id;
}
