package other;

import java.util.function.Supplier;

public class Nobody implements Supplier<Integer> {
    Nobody() {}

    @Override
    public Integer get() {
        return 0;
    }
}
