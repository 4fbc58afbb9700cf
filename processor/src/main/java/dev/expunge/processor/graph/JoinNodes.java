package dev.expunge.processor.graph;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.Access;
import dev.expunge.processor.model.Construction;
import dev.expunge.processor.model.DeleteAction;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.InstanceDescriptor;
import dev.expunge.processor.model.JoinDescriptor;
import dev.expunge.processor.model.JoinSide;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import java.util.List;
import java.util.Optional;

/**
 * Shows a join table to the graph as what it is to a delete: a table with a CASCADE reference to either side, which nothing
 * refers to.
 */
final class JoinNodes {

    private JoinNodes() {}

    static ModelDescriptor of(JoinDescriptor join) {
        return new ModelDescriptor(
                join.type(),
                true,
                join.table(),
                List.of(reference(join, join.own()), reference(join, join.other())),
                List.of(),
                InstanceDescriptor.made(Construction.ALL_FIELDS),
                "",
                join.anchor());
    }

    private static FieldDescriptor reference(JoinDescriptor join, JoinSide side) {
        ReferenceDescriptor reference = new ReferenceDescriptor(
                side.model(),
                side.components(),
                true,
                HeldAs.VALUE,
                DeleteAction.of(OnDelete.CASCADE, join.anchor()),
                false,
                false);
        return new FieldDescriptor(
                side.name(),
                side.model().qualified(),
                true,
                false,
                new Access.Direct(),
                side.columns(),
                Optional.of(reference),
                join.anchor());
    }
}
