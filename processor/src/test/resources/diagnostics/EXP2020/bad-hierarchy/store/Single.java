package store;

import dev.expunge.annotation.Model;
import jakarta.persistence.Entity;

@Model
@Entity
public /*EXP2020*/ class Single extends Disc {}
