package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.model.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the tables and references of plans: each is a member of a model's own type, those of a join table of its owner's. */
final class TableCode {

    private final Map<TypeName, JoinDescriptor> joins;

    private TableCode(Map<TypeName, JoinDescriptor> joins) {
        this.joins = joins;
    }

    static TableCode of(List<Member> members) {
        Map<TypeName, JoinDescriptor> joins = new HashMap<>();
        members.forEach(member -> member.model().joins().forEach(join -> joins.put(join.type(), join)));
        return new TableCode(joins);
    }

    CodeBlock table(ModelDescriptor model) {
        return join(model)
                .map(join -> CodeBlock.of("$T.$L.table()", modelType(join), Identifiers.join(join.field())))
                .orElseGet(() -> CodeBlock.of("$T.TABLE", modelType(model.type())));
    }

    CodeBlock reference(Edge edge) {
        return join(edge.child())
                .map(join -> CodeBlock.of("$T.$L()", modelType(join), method(edge, join)))
                .orElseGet(() -> CodeBlock.of(
                        "$T.$L()",
                        modelType(edge.child().type()),
                        Identifiers.reference(edge.field().name())));
    }

    private static String method(Edge edge, JoinDescriptor join) {
        return edge.field().name().equals(join.own().name())
                ? Identifiers.toOwner(join.field())
                : Identifiers.toOther(join.field());
    }

    private Optional<JoinDescriptor> join(ModelDescriptor model) {
        return Optional.ofNullable(joins.get(model.type()));
    }

    private static ClassName modelType(JoinDescriptor join) {
        return modelType(join.own().model());
    }

    private static ClassName modelType(TypeName model) {
        return ModelClasses.of(model).modelType();
    }
}
