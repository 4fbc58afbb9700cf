package store;

public enum Shade {
    DARK
}
