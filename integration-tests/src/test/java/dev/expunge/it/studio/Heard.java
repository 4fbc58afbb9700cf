package dev.expunge.it.studio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the annotated methods and a test's journal have heard, in order. */
final class Heard {

    static final List<String> LINES = new CopyOnWriteArrayList<>();

    private Heard() {}
}
