package dev.expunge.processor.model;

/**
 * A method of a model that is called on each record whose row is deleted.
 *
 * @param moment when it is called
 * @param name its name
 * @param takesEvent whether it takes the deletion event, and not nothing
 */
public record HookMethod(Moment moment, String name, boolean takesEvent) {

    /** When a method is called. */
    public enum Moment {
        BEFORE_DELETE,
        AFTER_DELETE
    }
}
