package dev.expunge.it.oracle.trash.run;

import dev.expunge.it.oracle.trash.expect.Expectation;
import dev.expunge.it.oracle.trash.expect.Oracle;
import dev.expunge.it.oracle.trash.expect.Outcome;
import dev.expunge.it.oracle.trash.expect.Taken;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is true of every move to the trash, tried before the steps that are one: deleting twice changes nothing; a restore
 * gives back every row as it was; a purge of an untouched trash is a delete for good. Versions excepted.
 */
final class Laws {

    private final Tables tables;
    private final Runner runner;
    private final Connection connection;
    private final Map<String, Integer> tried;
    /** In place of the numbers of steps, and higher than these. */
    private int trials = 100;

    /**
     * @param connection the transaction that the runner has joined
     * @param tried counts how often each law is tried
     */
    Laws(Tables tables, Runner runner, Connection connection, Map<String, Integer> tried) {
        this.tables = tables;
        this.runner = runner;
        this.connection = connection;
        this.tried = tried;
    }

    /** Returns what breaks a law, or empty. All rows are afterwards what they were. */
    Optional<String> complaint(Step step, World before) throws SQLException {
        boolean isMove = step.operation() instanceof Operation.Delete delete
                && before.scenario().isSoft(delete.model());
        Expectation expected = Oracle.expect(before, step);
        if (!isMove || expected.outcomes().get(0).ending() != Outcome.Ending.DELETED) {
            return Optional.empty();
        }
        Operation.Delete delete = (Operation.Delete) step.operation();
        List<Optional<String>> complaints = List.of(
                complaintOfTwice(delete, before, expected.after()),
                complaintOfRestore(delete, before),
                complaintOfPurge(delete, before));
        return complaints.stream().flatMap(Optional::stream).findFirst();
    }

    private Optional<String> complaintOfTwice(Operation.Delete delete, World before, World after) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        run(before, delete);
        Set<String> once = rows();
        Outcome second = run(after, delete);
        Set<String> twice = rows();
        connection.rollback(savepoint);
        count("deleted twice");
        boolean isNothing = second.equals(Outcome.of(Outcome.Ending.DELETED));
        return isNothing ? difference("deleted twice", once, twice) : Optional.of("the second delete: " + second);
    }

    private Optional<String> complaintOfRestore(Operation.Delete delete, World before) throws SQLException {
        Taken taken = Taken.moving(before, roots(delete));
        boolean canCome = taken.marked().stream()
                .allMatch(id -> before.scenario().model(id).marking().keepsId() && !isBelowFlag(id, before));
        if (!taken.removed().isEmpty() || taken.marked().isEmpty() || !canCome) {
            return Optional.empty();
        }
        Set<String> restored = rowsAfter(before, delete, new Operation.Restore(trials + 1, false));
        count("restored");
        return difference("deleted and restored", before.seenWithoutVersions(), restored);
    }

    /** A parent in the trash that does not tell its delete may have gone later. */
    private static boolean isBelowFlag(RowId id, World before) {
        return before.find(id).stream()
                .flatMap(row -> before.uses(row).stream())
                .filter(use -> before.scenario().marks(id.model(), use.spec()))
                .flatMap(use -> before.find(use.target()).stream())
                .anyMatch(parent -> !parent.isLive()
                        && !before.scenario().model(parent.id()).marking().keepsId());
    }

    private Optional<String> complaintOfPurge(Operation.Delete delete, World before) throws SQLException {
        Taken taken = Taken.moving(before, roots(delete));
        Operation.HardDelete removal = new Operation.HardDelete(delete.model(), delete.rows());
        Operation.Purge purge = new Operation.Purge(delete.model(), Integer.MAX_VALUE, false);
        Set<RowId> removed = Taken.removing(before, roots(delete)).removed().stream()
                .filter(id -> !before.scenario().model(id).isJoin())
                .collect(Collectors.toSet());
        boolean isUntouched = before.rows().stream().allMatch(RowState::isLive)
                && taken.removed().isEmpty()
                && !taken.marked().isEmpty()
                && taken.marked().equals(removed)
                && removed.stream().allMatch(id -> before.scenario().model(id).marking() == Marking.TIMED);
        Expectation hard = Oracle.expect(before, new Step(trials, removal));
        World trash = Oracle.expect(before, new Step(trials, delete)).after();
        if (!isUntouched
                || hard.outcomes().get(0).ending() != Outcome.Ending.DELETED
                || Oracle.expect(trash, new Step(trials, purge)).isOpen()) {
            return Optional.empty();
        }
        count("purged");
        return difference(
                "deleted and purged",
                rowsAfter(before, removal),
                rowsAfter(before, delete, new Operation.Purge(delete.model(), trials + 2, false)));
    }

    private static Set<RowId> roots(Operation.Delete delete) {
        Set<RowId> roots = new HashSet<>();
        delete.rows().forEach(number -> roots.add(new RowId(delete.model(), number)));
        return roots;
    }

    private Set<String> rowsAfter(World before, Operation... operations) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        for (Operation operation : List.of(operations)) {
            run(before, operation);
        }
        Set<String> rows = rows();
        connection.rollback(savepoint);
        return rows;
    }

    private Outcome run(World before, Operation operation) {
        return runner.run(new Step(++trials, operation), before);
    }

    private Set<String> rows() throws SQLException {
        return tables.read(connection, runner.deletions()).seenWithoutVersions();
    }

    private void count(String law) {
        tried.merge(law, 1, Integer::sum);
    }

    private static Optional<String> difference(String what, Set<String> expected, Set<String> actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("%s%n  expected %s%n  was      %s".formatted(what, expected, actual));
    }
}
