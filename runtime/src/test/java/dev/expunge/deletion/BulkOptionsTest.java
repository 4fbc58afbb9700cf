package dev.expunge.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Options say what they were told, each method one thing; what makes no sense is refused at once. */
class BulkOptionsTest {

    private static final BulkOptions CHUNKS = BulkOptions.chunksOf(500);

    @Test
    void nothingIsSetUnlessSaid() {
        assertThat(CHUNKS.chunkSize()).isEqualTo(500);
        assertThat(CHUNKS.deletion()).isSameAs(DeletionOptions.defaults());
        assertThat(CHUNKS.pause()).isEqualTo(Duration.ZERO);
        assertThat(CHUNKS.stop().getAsBoolean()).isFalse();
        assertThat(CHUNKS.resumed()).isEmpty();
        assertThat(CHUNKS.startAfter()).isEmpty();
        assertThat(CHUNKS.skipped()).isEmpty();
        assertThat(CHUNKS.isPartialClosureAllowed()).isFalse();
    }

    @Test
    void whatWasSaidIsKeptWhateverFollows() {
        UUID id = new UUID(1, 2);
        DeletionOptions deletion = DeletionOptions.atMost(5);

        BulkOptions all = CHUNKS.with(deletion)
                .onProgress(report -> {})
                .stopWhen(() -> true)
                .pause(Duration.ofMillis(5))
                .resume(id)
                .startAfter(List.of(7))
                .skipRefused(refusal -> {})
                .allowPartialClosure();

        assertThat(all.chunkSize()).isEqualTo(500);
        assertThat(all.deletion()).isSameAs(deletion);
        assertThat(all.pause()).isEqualTo(Duration.ofMillis(5));
        assertThat(all.stop().getAsBoolean()).isTrue();
        assertThat(all.resumed()).contains(id);
        assertThat(all.startAfter()).containsExactly(7);
        assertThat(all.skipped()).isPresent();
        assertThat(all.isPartialClosureAllowed()).isTrue();
    }

    @Test
    void theOrderOfMethodsDoesNotMatter() {
        UUID id = new UUID(1, 2);

        BulkOptions all = CHUNKS.allowPartialClosure()
                .skipRefused(refusal -> {})
                .startAfter(List.of(7))
                .resume(id)
                .pause(Duration.ofMillis(5))
                .stopWhen(() -> true);

        assertThat(all.isPartialClosureAllowed()).isTrue();
        assertThat(all.skipped()).isPresent();
        assertThat(all.startAfter()).containsExactly(7);
        assertThat(all.resumed()).contains(id);
        assertThat(all.pause()).isEqualTo(Duration.ofMillis(5));
        assertThat(all.stop().getAsBoolean()).isTrue();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> BulkOptions.chunksOf(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0");
        assertThatThrownBy(() -> CHUNKS.pause(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT-1S");
    }

    @Test
    void theRateIsRowsInASecond() {
        assertThat(report(Duration.ofMillis(500)).rowsPerSecond()).isEqualTo(12);
        assertThat(report(Duration.ZERO).rowsPerSecond()).isZero();
    }

    private static DeletionReport report(Duration elapsed) {
        return new DeletionReport(
                new UUID(1, 2),
                Map.of("Album", 4L),
                Map.of("Track.album", 9L),
                Map.of("Note", 2L),
                3,
                elapsed,
                Chunks.NONE);
    }
}
