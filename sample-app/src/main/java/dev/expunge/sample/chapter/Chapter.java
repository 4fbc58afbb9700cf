package dev.expunge.sample.chapter;

/** A part of the tour: somebody in the store wants something gone. */
interface Chapter {

    String title();

    /** Does it for real, and shows on the stage's page what was done. */
    void play(Stage stage);
}
