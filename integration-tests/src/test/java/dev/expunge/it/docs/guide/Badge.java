package dev.expunge.it.docs.guide;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

/** The one badge of a fan. */
@Model
public record Badge(@Id int id, @OneToOne(to = Fan.class) int fanId) {}
