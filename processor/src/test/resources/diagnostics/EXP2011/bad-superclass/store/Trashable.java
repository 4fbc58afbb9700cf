package store;

import dev.expunge.annotation.SoftDeletable;

@SoftDeletable(deletedAt = /*EXP2011*/ "")
abstract class Trashable {}
