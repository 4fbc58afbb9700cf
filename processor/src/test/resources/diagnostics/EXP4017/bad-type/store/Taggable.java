package store;

public interface Taggable {}
