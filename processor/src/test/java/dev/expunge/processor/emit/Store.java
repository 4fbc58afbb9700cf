package dev.expunge.processor.emit;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.HookMethod.Moment;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.SetValue;
import dev.expunge.processor.model.TypeName;

/** The models of the goldens; their sources are beside them under {@code fixture/store}. */
final class Store {

    static final ModelDescriptor ARTIST = Described.aClass("store", "Artist")
            .table("Artist")
            .generatedId("int", "id")
            .field("java.lang.String", "name", "Name", new ColumnOptions(true, "", 120, 0, 0), false)
            .build();

    static final ModelDescriptor ALBUM = Described.aClass("store", "Album")
            .id("int", "id")
            .field("java.lang.String", "title")
            .nullable("java.time.LocalDate", "released")
            .reference(HeldAs.OBJECT, "artist", ARTIST, OnDelete.CASCADE, false)
            .build();

    static final ModelDescriptor EMPLOYEE = employee();

    static final ModelDescriptor PLAYLIST_TRACK = Described.aRecord("store", "PlaylistTrack")
            .keyReference(HeldAs.VALUE, "albumId", ALBUM)
            .id("int", "position")
            .build();

    static final ModelDescriptor LOAN = Described.aRecord("store", "Loan")
            .id("int", "id")
            .reference("albumId", ALBUM, SetValue.of("1"))
            .reference("artistId", ARTIST, SetValue.from(named("NobodyInParticular")))
            .version("int", "version")
            .hook(Moment.BEFORE_DELETE, "requireReturned", false)
            .hook(Moment.BEFORE_DELETE, "remember", true)
            .hook(Moment.AFTER_DELETE, "tell", true)
            .build();

    static final ModelDescriptor SHELF = Described.aClass("store", "Shelf")
            .schema("shop")
            .generatedId("long", "id")
            .join("albums", ALBUM)
            .join("getAll", PLAYLIST_TRACK)
            .joinToItself("get")
            .build();

    /** In no registry. */
    static final ModelDescriptor VENUE = Described.aRecord("store", "Venue")
            .id("int", "id")
            .embedded("store.Place", "address", false)
            .embedded("store.Place", "stageDoor", true)
            .version("long", "version")
            .build();

    private Store() {}

    private static ModelDescriptor employee() {
        ModelDescriptor self =
                Described.aRecord("store", "Employee").id("int", "id").build();
        return Described.aRecord("store", "Employee")
                .schema("staff")
                .id("int", "id")
                .field("java.lang.String", "lastName")
                .nullable("java.lang.String", "title")
                .field("java.math.BigDecimal", "salary", "salary", new ColumnOptions(false, "", 0, 10, 2), false)
                .field("store.Employee.Grade", "grade")
                .reference(HeldAs.VALUE, "reportsToId", self, OnDelete.SET_NULL, true)
                .reference(HeldAs.VALUE, "likesArtistId", ARTIST, OnDelete.DB_SET_NULL, true)
                .build();
    }

    static TypeName named(String name) {
        return new TypeName("store", name);
    }
}
