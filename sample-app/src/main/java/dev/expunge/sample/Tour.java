package dev.expunge.sample;

/** Shows, in one run, what Expunge does on the Chinook data. */
public final class Tour {
    private Tour() {}

    public static void main(String[] args) {
        System.out.println("The tour starts here.");
    }
}
