package other;

import java.util.function.Supplier;

public record Somebody() implements Supplier<Integer> {
    @Override
    public Integer get() {
        return 0;
    }
}
