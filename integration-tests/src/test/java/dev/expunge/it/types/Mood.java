package dev.expunge.it.types;

public enum Mood {
    HAPPY,
    SAD
}
