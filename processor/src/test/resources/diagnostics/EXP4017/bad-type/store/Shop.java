package store;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;

public class Shop {

    @Model
    record Album(@Id int id) implements Taggable {}
}
