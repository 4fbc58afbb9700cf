package dev.expunge.sample.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class PageTest {

    private final StringWriter printed = new StringWriter();
    private final Page page = new Page(new PrintWriter(printed), Ansi.OFF);

    @Test
    void wrapsParagraphsWithinItsWidth() {
        page.say("word ".repeat(100));

        assertThat(printed.toString().lines())
                .allMatch(line -> line.length() <= Page.WIDTH)
                .anyMatch(line -> line.length() > Page.WIDTH - "word ".length());
    }

    @Test
    void wrapsListedLinesUnderTheirOwnBeginning() {
        page.list(List.of("  1 " + "word ".repeat(30)));

        List<String> lines = printed.toString().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(lines.get(0)).startsWith("        1 word");
        assertThat(lines.get(1)).startsWith("           word");
    }

    @Test
    void wrapsEntriesBesideTheirMarks() {
        page.entries(List.of(new Page.Entry("1", "word ".repeat(30)), new Page.Entry("10", "short")));

        List<String> lines = printed.toString().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= Page.WIDTH);
        assertThat(lines.get(0)).startsWith("       1  word");
        assertThat(lines.get(1)).startsWith("          word");
        assertThat(lines.get(2)).isEqualTo("      10  short");
    }

    @Test
    void keepsCodeAsItIs() {
        page.code("albums.filter(a -> a.id.lt(3))", "        .delete();");

        assertThat(printed.toString().lines())
                .containsExactly("      albums.filter(a -> a.id.lt(3))", "              .delete();", "");
    }

    @Test
    void coloursOnlyWhereAsked() {
        page.code("plain");
        new Page(new PrintWriter(printed), Ansi.ON).code("coloured");

        assertThat(printed.toString().lines().toList().get(0)).doesNotContain("\u001B");
        assertThat(printed.toString().lines().toList().get(2)).contains("\u001B[36mcoloured\u001B[0m");
    }
}
