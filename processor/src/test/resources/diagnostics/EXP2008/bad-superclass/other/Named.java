package other;

import dev.expunge.annotation.BeforeDelete;

public class Named {
    /*EXP2008*/ @BeforeDelete
    protected void forget() {}
}
