package dev.expunge.it.oracle.trash.scenario;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.it.oracle.trash.scenario.ModelSpec.Shape;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes a scenario as text and reads it back, so that a case that failed can be kept. A line for each model, reference,
 * row, and step:
 *
 * <pre>
 * model CODED TIMED
 * reference 0 CASCADE UNDECLARED nullable shared 3
 * row 0 1 5 2
 * step 1 delete 0 1 2
 * step 2 insert 0 7 null 2
 * step 2 write 0 8 null 2
 * step 3 restore 1 ancestors
 * step 4 restoreRows 0 1 2 alone ancestors
 * step 5 purge 0 2 live
 * step 6 hardDelete 0 1
 * </pre>
 *
 * that is: rows have a code and are marked with the time; a reference to model 0 that is not unique, and that SET would set
 * to row 3; the row 1 of model 0 with the code 5, which refers to row 2; restore what step 1 took, with ancestors; purge
 * what went to the trash before step 2, including live rows.
 */
public final class ScenarioText {

    private static final String NULL = "null";
    private static final String ALONE = "alone";
    private static final String ANCESTORS = "ancestors";
    private static final String LIVE = "live";

    private ScenarioText() {}

    public static String write(Scenario scenario) {
        List<String> lines = new ArrayList<>();
        for (ModelSpec model : scenario.models()) {
            lines.add("model " + model.shape() + " " + model.marking());
            model.references().forEach(reference -> lines.add(write(reference)));
        }
        scenario.rows().forEach(row -> lines.add("row " + write(row)));
        scenario.steps()
                .forEach(step -> lines.add(
                        "step " + step.number() + " " + step.operation().accept(new Writing())));
        return String.join("\n", lines) + "\n";
    }

    private static String write(ReferenceSpec reference) {
        return "reference %d %s %s %s %s %d"
                .formatted(
                        reference.parent(),
                        reference.action(),
                        reference.onSoftDelete(),
                        reference.nullable() ? "nullable" : "required",
                        reference.unique() ? "unique" : "shared",
                        reference.target());
    }

    private static String write(RowState row) {
        StringBuilder text = new StringBuilder()
                .append(row.id().model())
                .append(' ')
                .append(row.id().number())
                .append(' ')
                .append(write(row.code()));
        row.targets().forEach(target -> text.append(' ').append(write(target)));
        return text.toString();
    }

    private static String write(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : NULL;
    }

    /** Writes one operation. */
    private static final class Writing implements Operation.Visitor<String> {

        @Override
        public String delete(Operation.Delete operation) {
            return "delete " + operation.model() + numbers(operation.rows());
        }

        @Override
        public String hardDelete(Operation.HardDelete operation) {
            return "hardDelete " + operation.model() + numbers(operation.rows());
        }

        @Override
        public String restore(Operation.Restore operation) {
            return "restore " + operation.deletion() + word(ANCESTORS, operation.withAncestors());
        }

        @Override
        public String restoreRows(Operation.RestoreRows operation) {
            return "restoreRows " + operation.model() + numbers(operation.rows()) + word(ALONE, operation.alone())
                    + word(ANCESTORS, operation.withAncestors());
        }

        @Override
        public String purge(Operation.Purge operation) {
            return "purge " + operation.model() + " " + operation.before() + word(LIVE, operation.includingLive());
        }

        @Override
        public String insert(Operation.Insert operation) {
            return (operation.byOthers() ? "write " : "insert ") + write(operation.row());
        }

        private static String numbers(Set<Integer> rows) {
            StringBuilder text = new StringBuilder();
            rows.forEach(row -> text.append(' ').append(row));
            return text.toString();
        }

        private static String word(String word, boolean isSaid) {
            return isSaid ? " " + word : "";
        }
    }

    public static Scenario read(String text) {
        List<ModelSpec> models = new ArrayList<>();
        List<RowState> rows = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (String line : text.strip().lines().toList()) {
            List<String> words = Arrays.asList(line.split(" "));
            List<String> rest = words.subList(1, words.size());
            switch (words.get(0)) {
                case "model" ->
                    models.add(new ModelSpec(Shape.valueOf(rest.get(0)), Marking.valueOf(rest.get(1)), List.of()));
                case "reference" -> models.add(with(reference(rest), models.remove(models.size() - 1)));
                case "row" -> rows.add(row(rest, models));
                case "step" ->
                    steps.add(new Step(
                            Integer.parseInt(rest.get(0)),
                            operation(rest.get(1), rest.subList(2, rest.size()), models)));
                default -> throw new IllegalArgumentException(line);
            }
        }
        return new Scenario(models, rows, steps);
    }

    private static ModelSpec with(ReferenceSpec reference, ModelSpec model) {
        List<ReferenceSpec> references = new ArrayList<>(model.references());
        references.add(reference);
        return new ModelSpec(model.shape(), model.marking(), references);
    }

    private static ReferenceSpec reference(List<String> words) {
        return new ReferenceSpec(
                Integer.parseInt(words.get(0)),
                OnDelete.valueOf(words.get(1)),
                OnSoftDelete.valueOf(words.get(2)),
                words.get(3).equals("nullable"),
                words.get(4).equals("unique"),
                Integer.parseInt(words.get(5)));
    }

    private static RowState row(List<String> words, List<ModelSpec> models) {
        RowId id = new RowId(Integer.parseInt(words.get(0)), Integer.parseInt(words.get(1)));
        return new RowState(
                id,
                words.stream().skip(3).map(ScenarioText::number).toList(),
                number(words.get(2)),
                models.get(id.model()).hasVersion() ? 1 : 0,
                0);
    }

    private static OptionalInt number(String word) {
        return word.equals(NULL) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(word));
    }

    private static Operation operation(String kind, List<String> words, List<ModelSpec> models) {
        List<Integer> numbers = new ArrayList<>();
        words.stream().filter(word -> word.matches("\\d+")).forEach(word -> numbers.add(Integer.valueOf(word)));
        int first = numbers.get(0);
        Set<Integer> rows = new TreeSet<>(numbers.subList(1, numbers.size()));
        return switch (kind) {
            case "delete" -> new Operation.Delete(first, rows);
            case "hardDelete" -> new Operation.HardDelete(first, rows);
            case "restore" -> new Operation.Restore(first, words.contains(ANCESTORS));
            case "restoreRows" ->
                new Operation.RestoreRows(first, rows, words.contains(ALONE), words.contains(ANCESTORS));
            case "purge" -> new Operation.Purge(first, numbers.get(1), words.contains(LIVE));
            case "insert", "write" -> new Operation.Insert(row(words, models), kind.equals("write"));
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
