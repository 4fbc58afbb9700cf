package store;

import dev.expunge.annotation.Model;

@Model
public /*EXP2001*/ interface Artist {}
