package dev.expunge.it.oracle.scenario;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes a scenario as text and reads it back, so that a case that failed can be kept. A line for each model, reference,
 * row, and one for the roots:
 *
 * <pre>
 * model 1
 * reference 0 SET nullable 3 SUPPLIED
 * row 0 1 2 null
 * delete 0 1 2
 * </pre>
 *
 * that is: a model with one key column, of INT where no type is said; on it a reference to model 0 that a supplier sets to
 * row 3; the row 1 of model 0, whose references name row 2 and nothing; delete rows 1 and 2 of model 0.
 */
public final class ScenarioText {

    private ScenarioText() {}

    public static String write(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        for (ModelSpec model : scenario.models()) {
            text.append("model ").append(model.keyColumns());
            text.append(model.keyKind() == KeyKind.INT ? "" : " " + model.keyKind())
                    .append('\n');
            model.references()
                    .forEach(reference -> text.append(write(reference)).append('\n'));
        }
        for (RowSpec row : scenario.rows()) {
            text.append("row ").append(row.model()).append(' ').append(row.number());
            row.targets()
                    .forEach(target ->
                            text.append(' ').append(target.isPresent() ? String.valueOf(target.getAsInt()) : "null"));
            text.append('\n');
        }
        text.append("delete ").append(scenario.root());
        scenario.roots().forEach(number -> text.append(' ').append(number));
        return text.append('\n').toString();
    }

    private static String write(ReferenceSpec reference) {
        StringBuilder line = new StringBuilder("reference %d %s %s %d"
                .formatted(
                        reference.parent(),
                        reference.action(),
                        reference.nullable() ? "nullable" : "required",
                        reference.target()));
        reference.traits().stream().sorted().forEach(trait -> line.append(' ').append(trait));
        return line.toString();
    }

    public static Scenario read(String text) {
        List<Integer> keyColumns = new ArrayList<>();
        List<KeyKind> keyKinds = new ArrayList<>();
        List<List<ReferenceSpec>> references = new ArrayList<>();
        List<RowSpec> rows = new ArrayList<>();
        int root = 0;
        Set<Integer> roots = new TreeSet<>();
        for (String line : text.strip().lines().toList()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "model" -> {
                    keyColumns.add(Integer.parseInt(words[1]));
                    keyKinds.add(words.length > 2 ? KeyKind.valueOf(words[2]) : KeyKind.INT);
                    references.add(new ArrayList<>());
                }
                case "reference" -> references.get(references.size() - 1).add(reference(words));
                case "row" -> rows.add(row(words));
                case "delete" -> {
                    root = Integer.parseInt(words[1]);
                    for (int i = 2; i < words.length; i++) {
                        roots.add(Integer.parseInt(words[i]));
                    }
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        List<ModelSpec> models = new ArrayList<>();
        for (int i = 0; i < keyColumns.size(); i++) {
            models.add(new ModelSpec(keyColumns.get(i), keyKinds.get(i), references.get(i)));
        }
        return new Scenario(models, rows, root, roots);
    }

    private static ReferenceSpec reference(String[] words) {
        return new ReferenceSpec(
                Integer.parseInt(words[1]),
                OnDelete.valueOf(words[2]),
                words[3].equals("nullable"),
                Integer.parseInt(words[4]),
                Arrays.stream(words).skip(5).map(Trait::valueOf).collect(Collectors.toSet()));
    }

    private static RowSpec row(String[] words) {
        List<OptionalInt> targets = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            targets.add(words[i].equals("null") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words[i])));
        }
        return new RowSpec(Integer.parseInt(words[1]), Integer.parseInt(words[2]), targets);
    }
}
