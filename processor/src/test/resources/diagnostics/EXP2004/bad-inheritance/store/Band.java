package store;

import dev.expunge.annotation.Model;

@Model
public /*EXP2004*/ class Band extends Artist {}
