package store;

public abstract class Entry<T> {}
