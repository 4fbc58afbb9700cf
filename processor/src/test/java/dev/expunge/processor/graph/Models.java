package dev.expunge.processor.graph;

import static java.util.stream.Collectors.toMap;

import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Models written as lines of text, for tests of the graph and of what is planned over it.
 *
 * <p>A line is a model alone with the fields of its key, {@code Seat(row, number)}, or without them if the key is
 * {@code id}: {@code Artist}; after it, {@code TIMED} makes it soft-deletable by a time, and {@code FLAGGED} by a flag
 * alone. Or a line is a reference, {@code Album.artist -> Artist CASCADE}. After the parent, {@code ?} makes
 * it nullable. After the action, {@code AS 7} or {@code FROM Supplier} says what SET writes, then {@code TO code} lets it hold the parent's field {@code code} instead of its key, then
 * {@code KEY} makes it part of the child's key, {@code UNIQUE} makes it one to one, {@code NEVER} forbids clearing, {@code DEFERRABLE} lets the registry
 * declare its constraint so: {@code album_artist}, and {@code KEEP} or {@code DELETE} says what the parent's way to the
 * trash does. Or a line is a join table,
 * {@code Album.tags <-> Tag album_tag}, whose name is the model's and the field's unless it is given. Models need no line
 * of their own; a parent in braces, {@code {Artist}}, stays outside.
 */
public final class Models {

    private final Map<String, ModelLines> models = new LinkedHashMap<>();

    private Models() {}

    /** Returns the models of a text, in the order in which it names them. */
    public static List<ModelDescriptor> models(String... lines) {
        return read(lines).described();
    }

    /** Returns the references of a text whose constraints are deferrable. */
    public static List<DeferrableReference> deferrable(String... lines) {
        return read(lines).models.values().stream()
                .flatMap(model -> model.references.stream())
                .flatMap(reference -> reference.deferrable().stream())
                .toList();
    }

    /** Returns the linked models of a text. */
    public static ModelGraph graph(String... lines) {
        return ModelGraph.link(models(lines), deferrable(lines));
    }

    /** Returns a model of a graph by its simple name. */
    public static ModelDescriptor model(ModelGraph graph, String name) {
        return graph.models().stream()
                .filter(model -> model.type().equals(type(name)))
                .findFirst()
                .orElseThrow();
    }

    static TypeName type(String name) {
        return new TypeName("store", name);
    }

    private static Models read(String... lines) {
        Models models = new Models();
        Arrays.stream(lines)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .forEach(line -> models.readLine(line.strip()));
        return models;
    }

    private void readLine(String line) {
        if (line.contains("<->")) {
            JoinLine join = JoinLine.read(line);
            linesOf(join.owner()).joins.add(join);
            if (!join.outside()) {
                linesOf(join.other());
            }
        } else if (line.contains("->")) {
            ReferenceLine reference = ReferenceLine.read(line);
            linesOf(reference.child()).references.add(reference);
            if (!reference.outside()) {
                linesOf(reference.parent());
            }
        } else {
            readModel(line);
        }
    }

    private void readModel(String line) {
        int end = line.matches(".* (TIMED|FLAGGED)") ? line.lastIndexOf(' ') : line.length();
        String model = line.substring(0, end);
        int open = model.indexOf('(');
        ModelLines lines = linesOf(open < 0 ? model : model.substring(0, open));
        lines.key = open < 0
                ? List.of()
                : List.of(model.substring(open + 1, model.indexOf(')')).split(", *"));
        lines.marks = line.substring(end).strip();
    }

    private ModelLines linesOf(String name) {
        return models.computeIfAbsent(name, ModelLines::new);
    }

    private List<ModelDescriptor> described() {
        Map<String, List<String>> keys = models.keySet().stream().collect(toMap(Function.identity(), this::key));
        List<ModelDescriptor> described = new ArrayList<>();
        models.values().forEach(model -> described.add(model.describe(keys)));
        return described;
    }

    /** The components of a key: a reference to a key of several is one for each of them. */
    private List<String> key(String name) {
        ModelLines model = models.get(name);
        List<String> key = new ArrayList<>(model.plainKey());
        for (ReferenceLine reference : model.references) {
            if (reference.key()) {
                List<String> parent = reference.held().map(List::of).orElseGet(() -> key(reference.parent()));
                parent.forEach(component ->
                        key.add(parent.size() == 1 ? reference.field() : reference.field() + " " + component));
            }
        }
        return key;
    }
}
