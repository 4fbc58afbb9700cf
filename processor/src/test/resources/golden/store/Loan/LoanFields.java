package store;

import dev.expunge.field.NumberField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;

/** The fields of {@link Loan} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class LoanFields {
    /** Column {@code id}, the key. */
    public final NumberField<Integer> id;

    /**
     * Column {@code album_id}, not null, refers to {@link Album}, SET on delete; {@link #album()} goes on to its
     * fields.
     */
    public final NumberField<Integer> albumId;

    /**
     * Column {@code artist_id}, not null, refers to {@link Artist}, SET on delete; {@link #artist()} goes on to its
     * fields.
     */
    public final NumberField<Integer> artistId;

    /** Column {@code version}, not null, incremented by every update. */
    public final NumberField<Integer> version;

    private final Path pathOfRow;

    LoanFields(Path path) {
        this.id = new NumberField<>(path, LoanModelType.COLUMN_ID);
        this.albumId = new NumberField<>(path, LoanModelType.COLUMN_ALBUM_ID);
        this.artistId = new NumberField<>(path, LoanModelType.COLUMN_ARTIST_ID);
        this.version = new NumberField<>(path, LoanModelType.COLUMN_VERSION);
        this.pathOfRow = path;
    }

    /** Returns the fields of the {@link Album} that {@code albumId} refers to. */
    public AlbumFields album() {
        return AlbumModelType.TYPE.fields(pathOfRow.follow(LoanModelType.albumIdReference()));
    }

    /** Returns the fields of the {@link Artist} that {@code artistId} refers to. */
    public ArtistFields artist() {
        return ArtistModelType.TYPE.fields(pathOfRow.follow(LoanModelType.artistIdReference()));
    }
}
