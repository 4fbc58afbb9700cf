package dev.expunge.processor.model;

/**
 * The name of a class that is read or generated.
 *
 * @param packageName its package, empty for the unnamed one
 * @param nestedName its name within the package, nested names separated by dots
 */
public record TypeName(String packageName, String nestedName) implements Comparable<TypeName> {

    /** Returns the fully qualified name. */
    public String qualified() {
        return packageName.isEmpty() ? nestedName : packageName + "." + nestedName;
    }

    /** Returns the name without package and enclosing classes. */
    public String simple() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    /** Returns the top-level class generated for this one: {@code Outer.Inner} and {@code Manager} give Outer_InnerManager. */
    public TypeName generated(String suffix) {
        return new TypeName(packageName, nestedName.replace('.', '_') + suffix);
    }

    @Override
    public int compareTo(TypeName other) {
        return qualified().compareTo(other.qualified());
    }
}
