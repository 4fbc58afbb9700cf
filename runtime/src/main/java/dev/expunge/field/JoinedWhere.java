package dev.expunge.field;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Two conditions connected. A chain of them, as a loop builds it, is one junction, found without recursion: it may be longer
 * than a stack is deep.
 */
record JoinedWhere<F>(Where<F> first, Condition.Connective connective, Where<F> second) implements Where<F> {

    @Override
    public Condition on(F fields) {
        List<Condition> parts = new ArrayList<>();
        Deque<Where<F>> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Where<F> next = open.pop();
            if (next instanceof JoinedWhere<F> chain && chain.connective == connective) {
                open.push(chain.second);
                open.push(chain.first);
            } else {
                parts.add(next.on(fields));
            }
        }
        return Condition.Junction.of(connective, parts);
    }
}
