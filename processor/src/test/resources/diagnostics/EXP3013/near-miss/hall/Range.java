package hall;

public record Range<T extends Comparable<T>>(T low, T high) {
    public static final int SIZE = 2;
}
