package store;

import dev.expunge.field.DateField;
import dev.expunge.field.NumberField;
import dev.expunge.field.ReferenceField;
import dev.expunge.field.TextField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;

/** The fields of {@link Album} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class AlbumFields {
    /** Column {@code id}, the key. */
    public final NumberField<Integer> id;

    /** Column {@code title}, not null. */
    public final TextField title;

    /** Column {@code released}, may be null. */
    public final DateField released;

    /**
     * Column {@code artist_id}, not null, refers to {@link Artist}, CASCADE on delete; {@link #artist()} goes on to its
     * fields.
     */
    public final ReferenceField<Artist, Integer> artist;

    private final Path pathOfRow;

    AlbumFields(Path path) {
        this.id = new NumberField<>(path, AlbumModelType.COLUMN_ID);
        this.title = new TextField(path, AlbumModelType.COLUMN_TITLE);
        this.released = new DateField(path, AlbumModelType.COLUMN_RELEASED);
        this.artist = new ReferenceField<>(path, AlbumModelType.artistReference(), ArtistModelType.TYPE);
        this.pathOfRow = path;
    }

    /** Returns the fields of the {@link Artist} that {@code artist} refers to. */
    public ArtistFields artist() {
        return ArtistModelType.TYPE.fields(pathOfRow.follow(AlbumModelType.artistReference()));
    }
}
