package dev.expunge.internal.deletion.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import dev.expunge.deletion.BulkDeleteException;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Reason;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.field.Selection;
import dev.expunge.fixture.AlbumModelType;
import dev.expunge.fixture.ArtistModelType;
import dev.expunge.fixture.StorePlans;
import dev.expunge.fixture.TrackModelType;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.rows.FoundRoots;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.transaction.Pause;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.ValueTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a delete in chunks goes on, ends, and adds up. */
class ChunkedDeleteTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Selection ALBUMS = Selection.all(AlbumModelType.TABLE);

    private final List<Duration> pauses = new ArrayList<>();
    private Pause pause = pauses::add;

    @AfterEach
    void forgetInterrupts() {
        Thread.interrupted();
    }

    private DeletionReport delete(ChunkDelete roots, BulkOptions options) {
        return delete(ALBUMS, roots, options);
    }

    private DeletionReport delete(Selection selection, ChunkDelete roots, BulkOptions options) {
        PartedPlan plan = StorePlans.registry().entries().stream()
                .filter(entry -> entry.table().equals(AlbumModelType.TABLE))
                .map(entry -> PartedPlan.of(entry.plan().get()))
                .findFirst()
                .orElseThrow();
        return new ChunkedDelete(ID, plan, selection, options, roots, new Labels(StorePlans.registry()), pause).run();
    }

    @Test
    void chunksFollowEachOtherUntilOneIsNotFull() {
        ListedRoots roots = ListedRoots.upTo(7);

        DeletionReport report = delete(roots, BulkOptions.chunksOf(3));

        assertThat(roots.left()).isEmpty();
        assertThat(roots.sizes()).containsExactly(3, 3, 3);
        assertThat(report.deletionId()).isEqualTo(ID);
        assertThat(report.deleted()).isEqualTo(Map.of("Album", 7L, "Track", 14L));
        assertThat(report.statements()).isEqualTo(9);
        assertThat(report.chunks()).isEqualTo(new Chunks(3, 0, false, List.of(7)));
    }

    @Test
    void anEmptyChunkAfterFullOnesIsNotCounted() {
        DeletionReport report = delete(ListedRoots.upTo(6), BulkOptions.chunksOf(3));

        assertThat(report.statements()).isEqualTo(9);
        assertThat(report.chunks()).isEqualTo(new Chunks(2, 0, false, List.of(6)));
    }

    @Test
    void modelsKeepTheOrderOfThePlanWhicheverChunkHasThemFirst() {
        AtomicInteger key = new AtomicInteger();
        ChunkDelete chunks = new Uncounted(roots -> switch (key.incrementAndGet()) {
            case 1 -> chunk(List.of(1), Map.of("Track", 1L));
            case 2 -> chunk(List.of(2), Map.of("Album", 1L, "PlaylistTrack", 2L));
            default -> ListedRoots.committed(FoundRoots.NONE, Map.of(), 1);
        });

        DeletionReport report = delete(chunks, BulkOptions.chunksOf(1));

        assertThat(report.deleted().keySet()).containsExactly("Album", "Track", "PlaylistTrack");
    }

    private static Chunk chunk(List<Object> key, Map<String, Long> deleted) {
        return ListedRoots.committed(new FoundRoots(1, key), deleted, 1);
    }

    @Test
    void referencesThatAreSetKeepTheOrderOfThePlanToo() {
        Column<Integer> favourite = Column.optional("favourite", "favourite_id", ValueTypes.INTEGER);
        Reference second = Reference.toKey("favourite", ArtistModelType.TABLE, AlbumModelType.TABLE, favourite);
        DeletionPlan plan = DeletionPlan.deleting(AlbumModelType.TABLE)
                .collect(AlbumModelType.TABLE, DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS))
                .setNull(TrackModelType.albumReference())
                .setNull(second)
                .delete(AlbumModelType.TABLE)
                .build();
        RunningReport report = new RunningReport(ID, PartedPlan.of(plan), new Labels(StorePlans.registry()), List.of());

        report.add(updating("Artist.favourite"));
        report.add(updating("Track.album"));

        assertThat(report.report(false).updated())
                .containsExactly(entry("Track.album", 1L), entry("Artist.favourite", 1L));
    }

    private static Chunk updating(String reference) {
        DeletionReport report = new DeletionReport(
                ID, Map.of("Album", 1L), Map.of(reference, 1L), Map.of(), 1, Duration.ZERO, Chunks.NONE);
        return Chunk.committed(new FoundRoots(1, List.of(1)), report, Optional.empty());
    }

    @Test
    void progressIsTheReportOfTheChunksSoFar() {
        List<DeletionReport> heard = new ArrayList<>();

        DeletionReport report =
                delete(ListedRoots.upTo(7), BulkOptions.chunksOf(3).onProgress(heard::add));

        assertThat(heard).extracting(DeletionReport::total).containsExactly(9L, 18L, 21L);
        assertThat(heard).extracting(sofar -> sofar.chunks().committed()).containsExactly(1, 2, 3);
        assertThat(heard)
                .extracting(sofar -> sofar.chunks().lastKey())
                .containsExactly(List.of(3), List.of(6), List.of(7));
        assertThat(heard).extracting(DeletionReport::elapsed).isSorted();
        assertThat(heard).allSatisfy(sofar -> assertThat(sofar.rowsPerSecond()).isPositive());
        assertThat(report.elapsed()).isGreaterThanOrEqualTo(heard.get(2).elapsed());
    }

    @Test
    void aPauseIsMadeBetweenChunksOnly() {
        Duration length = Duration.ofHours(1);

        delete(ListedRoots.upTo(7), BulkOptions.chunksOf(3).pause(length));

        assertThat(pauses).containsExactly(length, length);
    }

    @Test
    void withoutAPauseNobodyWaits() {
        delete(ListedRoots.upTo(7), BulkOptions.chunksOf(3));

        assertThat(pauses).isEmpty();
    }

    @Test
    void aStopIsAskedForBeforeEachChunk() {
        ListedRoots roots = ListedRoots.upTo(9);
        AtomicInteger asked = new AtomicInteger();

        DeletionReport report = delete(roots, BulkOptions.chunksOf(3).stopWhen(() -> asked.incrementAndGet() > 2));

        assertThat(report.chunks()).isEqualTo(new Chunks(2, 0, true, List.of(6)));
        assertThat(report.deleted()).containsEntry("Album", 6L);
        assertThat(roots.left()).containsExactly(7, 8, 9);
    }

    @Test
    void whatIsStoppedBeforeItBeginsSendsNothing() {
        ListedRoots roots = ListedRoots.upTo(9);

        DeletionReport report = delete(
                roots, BulkOptions.chunksOf(3).with(DeletionOptions.atMost(5)).stopWhen(() -> true));

        assertThat(report.chunks().stopped()).isTrue();
        assertThat(report.statements()).isZero();
        assertThat(roots.sizes()).isEmpty();
        assertThat(roots.counted()).isEmpty();
    }

    @Test
    void anInterruptStopsAfterTheChunkAndIsKept() {
        ListedRoots roots = ListedRoots.upTo(9);

        DeletionReport report = delete(
                roots,
                BulkOptions.chunksOf(3)
                        .onProgress(sofar -> Thread.currentThread().interrupt()));

        assertThat(report.chunks()).isEqualTo(new Chunks(1, 0, true, List.of(3)));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anInterruptEndsThePause() {
        pause = length -> {
            throw new InterruptedException();
        };

        DeletionReport report =
                delete(ListedRoots.upTo(9), BulkOptions.chunksOf(3).pause(Duration.ofHours(1)));

        assertThat(report.chunks()).isEqualTo(new Chunks(1, 0, true, List.of(3)));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void aRefusalCarriesTheReportSoFar() {
        ListedRoots roots = ListedRoots.refusing(9, Set.of(8));

        BulkDeleteException ended =
                catchThrowableOfType(BulkDeleteException.class, () -> delete(roots, BulkOptions.chunksOf(3)));

        assertThat(ended).hasCauseInstanceOf(RestrictedException.class);
        assertThat(ended.reportSoFar().deleted()).isEqualTo(Map.of("Album", 6L, "Track", 12L));
        assertThat(ended.reportSoFar().chunks()).isEqualTo(new Chunks(2, 0, false, List.of(6)));
        assertThat(ended)
                .hasMessageContainingAll("Album", "2 chunks", "18 rows", ID.toString(), "resume", "Album 8 cannot");
        assertThat(roots.left()).containsExactly(7, 8, 9);
    }

    @Test
    void aFailureOfTheFirstChunkSaysThatNothingIsDeleted() {
        assertThatThrownBy(() -> delete(ListedRoots.refusing(9, Set.of(1)), BulkOptions.chunksOf(3)))
                .hasMessageStartingWith("Deleting Album in chunks has ended in its first chunk: nothing was deleted.");
    }

    @Test
    void whatAListenerThrowsEndsItAfterItsChunk() {
        IllegalStateException full = new IllegalStateException("log is full");

        BulkDeleteException ended = catchThrowableOfType(
                BulkDeleteException.class,
                () -> delete(ListedRoots.upTo(9), BulkOptions.chunksOf(3).onProgress(sofar -> {
                    throw full;
                })));

        assertThat(ended).hasCause(full).hasMessageContainingAll("1 chunk, which stays deleted", "log is full");
        assertThat(ended.reportSoFar().chunks().committed()).isEqualTo(1);
    }

    @Test
    void refusedRootsAreLeftAndTheOthersGo() {
        ListedRoots roots = ListedRoots.refusing(40, Set.of(5, 6, 23, 40));
        List<String> left = new ArrayList<>();

        DeletionReport report = delete(
                roots, BulkOptions.chunksOf(16).skipRefused((DeletionRefusedException why) -> left.add(why.roots())));

        assertThat(roots.left()).containsExactly(5, 6, 23, 40);
        assertThat(left).containsExactly("Album 5", "Album 6", "Album 23", "Album 40");
        assertThat(report.deleted()).containsEntry("Album", 36L);
        assertThat(report.chunks().skipped()).isEqualTo(4);
        assertThat(report.chunks().stopped()).isFalse();
    }

    @Test
    void chunksGrowAgainAfterARefusedRoot() {
        ListedRoots roots = ListedRoots.refusing(40, Set.of(1));

        delete(roots, BulkOptions.chunksOf(16).skipRefused(why -> {}));

        assertThat(roots.sizes()).containsExactly(16, 8, 4, 2, 1, 1, 2, 4, 8, 16, 16);
    }

    @Test
    void itGoesOnAfterAKey() {
        ListedRoots roots = ListedRoots.upTo(7);

        DeletionReport report = delete(roots, BulkOptions.chunksOf(3).startAfter(List.of(4)));

        assertThat(roots.left()).containsExactly(1, 2, 3, 4);
        assertThat(report.chunks()).isEqualTo(new Chunks(1, 0, false, List.of(7)));
    }

    @Test
    void rootsThatAppearBehindAreNotFound() {
        ListedRoots roots = ListedRoots.upTo(9);

        delete(roots, BulkOptions.chunksOf(3).onProgress(sofar -> roots.add(0)));

        assertThat(roots.left()).containsExactly(0);
    }

    @Test
    void aLimitCountsEverythingOnceBeforeTheFirstChunk() {
        ListedRoots roots = ListedRoots.upTo(7);

        DeletionReport report = delete(roots, BulkOptions.chunksOf(3).with(DeletionOptions.atMost(21)));

        assertThat(roots.counted()).containsExactly(7L);
        assertThat(report.statements()).isEqualTo(5 + 9);
    }

    @Test
    void whatPassesTheLimitIsRefusedBeforeAnythingIsDone() {
        DeletionLimitException limit = new DeletionLimitException(1, Map.of(), Map.of(), Map.of(), true);
        ChunkDelete roots =
                new Uncounted(chunk -> {
                    throw new AssertionError("deleted");
                }) {
                    @Override
                    public int count(Selection all) {
                        throw limit;
                    }
                };

        assertThatThrownBy(() -> delete(roots, BulkOptions.chunksOf(3).with(DeletionOptions.atMost(1))))
                .isSameAs(limit);
    }

    @Test
    void noRootsAreNoChunks() {
        ListedRoots roots = ListedRoots.upTo(7);

        DeletionReport report = delete(
                Selection.ofKeys(AlbumModelType.TABLE, List.of()),
                roots,
                BulkOptions.chunksOf(3).with(DeletionOptions.atMost(5)));

        assertThat(report.total()).isZero();
        assertThat(report.chunks()).isEqualTo(Chunks.NONE);
        assertThat(roots.sizes()).isEmpty();
        assertThat(roots.counted()).isEmpty();
    }

    @Test
    void keysThatLeadNowhereEndIt() {
        ChunkDelete sameAgain = new Uncounted(roots -> chunk(List.of(1), Map.of()));

        assertThatThrownBy(() -> delete(sameAgain, BulkOptions.chunksOf(1)))
                .isInstanceOf(BulkDeleteException.class)
                .hasCauseInstanceOf(ChunksRefusedException.class)
                .hasMessageContaining("come again");
    }

    @Test
    void refusedKeysThatLeadNowhereEndItToo() {
        AtomicInteger asked = new AtomicInteger();
        ChunkDelete sameAgain = new Uncounted(
                roots -> Chunk.refused(new FoundRoots(1, List.of(1)), new RestrictedException("Album 1", List.of())));
        BulkOptions options =
                BulkOptions.chunksOf(1).skipRefused(why -> {}).stopWhen(() -> asked.incrementAndGet() > 9);

        assertThatThrownBy(() -> delete(sameAgain, options))
                .isInstanceOf(BulkDeleteException.class)
                .hasCauseInstanceOf(ChunksRefusedException.class);
    }

    /** Chunks as a test makes them up. */
    private static class Uncounted implements ChunkDelete {

        private final Function<Selection, Chunk> chunks;

        Uncounted(Function<Selection, Chunk> chunks) {
            this.chunks = chunks;
        }

        @Override
        public boolean areCommittedByThemselves() {
            return true;
        }

        @Override
        public Chunk delete(Selection roots) {
            return chunks.apply(roots);
        }

        @Override
        public int count(Selection all) {
            throw new AssertionError("counted");
        }
    }
}
