package dev.expunge.processor.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each way to lay out a line. */
class LayoutTest {

    private static final String LONG = "aNameThatTakesFortyColumnsOfTheLineOrSo";

    @Test
    void leavesShortLinesAlone() {
        assertLaidOut("    call(a, b);\n", "    call(a, b);\n");
    }

    @Test
    void putsArgumentsOnOneLineIfTheyFit() {
        assertLaidOut("    %1$s.%1$s(%1$s, b);\n".formatted(LONG), """
                    %1$s.%1$s(
                            %1$s, b);
                """.formatted(LONG));
    }

    @Test
    void putsArgumentsOnTheirOwnLinesIfTheyDoNotFitOnOne() {
        assertLaidOut("    call(f(%1$s), f(%1$s), \"a, (b\", f(%1$s));\n".formatted(LONG), """
                    call(
                            f(%1$s),
                            f(%1$s),
                            "a, (b",
                            f(%1$s));
                """.formatted(LONG));
    }

    @Test
    void fillsLinesWithPlainNames() {
        assertLaidOut("    call(%1$s, %1$s, %1$s, b, c);\n".formatted(LONG), """
                    call(
                            %1$s, %1$s,
                            %1$s, b, c);
                """.formatted(LONG));
    }

    @Test
    void fillsLinesWithManyArguments() {
        assertLaidOut(
                "    call(f(%1$s), f(\"a\"), c, d, e, f, g(1, 2), f(%1$s), h);\n".formatted(LONG), """
                    call(
                            f(%1$s), f("a"), c, d, e, f, g(1, 2),
                            f(%1$s), h);
                """.formatted(LONG));
    }

    @Test
    void breaksInsideAnOnlyArgument() {
        assertLaidOut("    return of(new Key(f(%1$s), f(%1$s), f(%1$s)));\n".formatted(LONG), """
                    return of(new Key(
                            f(%1$s),
                            f(%1$s),
                            f(%1$s)));
                """.formatted(LONG));
    }

    @Test
    void breaksChainsBeforeEachCall() {
        assertLaidOut("    return A.of(1).with(%1$s).with(%1$s).with(\").\").build();\n".formatted(LONG), """
                    return A.of(1)
                            .with(%1$s)
                            .with(%1$s)
                            .with(").")
                            .build();
                """.formatted(
                        LONG));
    }

    @Test
    void breaksAfterEqualsIfTheValueFits() {
        assertLaidOut("    static final int %1$s = f(%1$s, \"%1$s\");\n".formatted(LONG), """
                    static final int %1$s =
                            f(%1$s, "%1$s");
                """.formatted(LONG));
    }

    @Test
    void breaksConditionsAndBranches() {
        assertLaidOut(
                "    x = %1$s == null || %1$s == null || %1$s == null ? null : 1;\n".formatted(LONG),
                """
                    x = %1$s == null
                            || %1$s == null
                            || %1$s == null
                            ? null
                            : 1;
                """.formatted(LONG));
    }

    @Test
    void makesArraysBlocks() {
        assertLaidOut("        names = {%1$s, f(a, b), %1$s, %1$s},\n".formatted(LONG), """
                        names = {
                            %1$s,
                            f(a, b),
                            %1$s,
                            %1$s
                        },
                """.formatted(LONG));
    }

    @Test
    void joinsWhatAnEarlierBreakLeft() {
        assertLaidOut("""
                @A(
                        a = 1,
                        b = 2
                )
                public final class C {
                    private C() {
                    }

                    public void call(int a, int b,
                            int c) {
                """, """
                @A(
                        a = 1,
                        b = 2)
                public final class C {
                    private C() {}

                    public void call(int a, int b, int c) {
                """);
    }

    @Test
    void keepsConstantsOfOneTypeTogether() {
        assertLaidOut("""
                    public static final Column<A> ONE = 1;

                    public static final Column<B> TWO = 2;

                    public static final Table TABLE = 3;
                """, """
                    public static final Column<A> ONE = 1;
                    public static final Column<B> TWO = 2;

                    public static final Table TABLE = 3;
                """);
    }

    @Test
    void putsShortCommentsOnOneLine() {
        assertLaidOut("    /**\n     * Isn't it {@code \"}?\n     */\n", "    /** Isn't it {@code \"}? */\n");
    }

    @Test
    void fillsCommentsWithoutBreakingTags() {
        assertLaidOut(
                "/**\n * %1$s %1$s {@link a b c d e f g h i j k l m n o p q}.\n *\n * @param p %1$s %1$s %1$s\n */\n"
                        .formatted(LONG),
                """
                /**
                 * %1$s %1$s
                 * {@link a b c d e f g h i j k l m n o p q}.
                 *
                 * @param p %1$s %1$s
                 *     %1$s
                 */
                """.formatted(LONG));
    }

    private static void assertLaidOut(String source, String expected) {
        assertThat(Layout.of(source)).isEqualTo(expected);
    }
}
