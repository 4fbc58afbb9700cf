package store;

public class Artist {}
