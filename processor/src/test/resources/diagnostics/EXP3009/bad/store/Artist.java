package store;

import dev.expunge.annotation.Model;

@Model
public class Artist extends Named {
    String /*EXP3009*/name;
}
