package dev.expunge.it.docs.guide;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The files of flyers, as far as they were removed. */
public final class FlyerFiles {

    public static final List<String> REMOVED = new CopyOnWriteArrayList<>();

    private FlyerFiles() {}

    static void remove(String file) {
        REMOVED.add(file);
    }
}
