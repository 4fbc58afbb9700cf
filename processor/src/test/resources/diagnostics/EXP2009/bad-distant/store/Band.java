package store;

import dev.expunge.annotation.Model;

@Model
public /*EXP2009*/ class Band extends Ensemble {}
