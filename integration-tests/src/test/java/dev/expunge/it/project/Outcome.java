package dev.expunge.it.project;

/**
 * What a compiler or a program did.
 *
 * @param exitCode 0 for success
 * @param output all it printed
 */
public record Outcome(int exitCode, String output) {

    public boolean succeeded() {
        return exitCode == 0;
    }
}
