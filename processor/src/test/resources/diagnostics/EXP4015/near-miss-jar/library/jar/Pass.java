package jar;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.OneToOne;

@Model
public class Pass {

    @Id int id;

    @OneToOne Book book;
}
