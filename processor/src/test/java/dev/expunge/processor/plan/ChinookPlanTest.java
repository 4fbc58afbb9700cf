package dev.expunge.processor.plan;

import static dev.expunge.processor.plan.Plans.assertPlan;

import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.Models;
import org.junit.jupiter.api.Test;

/** The plans of a record store with eleven tables. */
class ChinookPlanTest {

    private final ModelGraph chinook = Models.graph("""
            Album.artist -> Artist CASCADE
            Track.album -> Album? CASCADE
            Track.genre -> Genre? SET_NULL
            Track.mediaType -> MediaType RESTRICT
            PlaylistTrack.playlist -> Playlist CASCADE KEY
            PlaylistTrack.track -> Track CASCADE KEY
            Employee.reportsTo -> Employee? SET_NULL
            Customer.supportRep -> Employee? SET_NULL
            Invoice.customer -> Customer CASCADE
            InvoiceLine.invoice -> Invoice CASCADE
            InvoiceLine.track -> Track PROTECT
            """);

    @Test
    void an_artist_takes_albums_and_tracks_unless_one_was_sold() {
        assertPlan("Artist", chinook, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                find the rows of Track by Track.album (REFERRERS)
                refuse if InvoiceLine.track refers to them (PROTECT)
                delete PlaylistTrack by PlaylistTrack.track
                delete Track
                delete Album
                delete Artist
                """);
    }

    @Test
    void a_customer_takes_invoices_and_their_lines() {
        assertPlan("Customer", chinook, """
                find the rows of Customer (ROOTS, REFERRERS)
                find the rows of Invoice by Invoice.customer (REFERRERS)
                delete InvoiceLine by InvoiceLine.invoice
                delete Invoice
                delete Customer
                """);
    }

    @Test
    void an_employee_leaves_customers_and_reports_behind() {
        assertPlan("Employee", chinook, """
                find the rows of Employee (ROOTS, REFERRERS, EXCLUSION)
                clear Employee.reportsTo of the rows to delete
                set Customer.supportRep of the rows that stay to null
                set Employee.reportsTo of the rows that stay to null
                delete Employee
                """);
    }

    @Test
    void a_genre_leaves_its_tracks_without_one() {
        assertPlan("Genre", chinook, """
                find the rows of Genre (ROOTS, REFERRERS)
                set Track.genre of the rows that stay to null
                delete Genre
                """);
    }

    @Test
    void a_media_type_in_use_stays() {
        assertPlan("MediaType", chinook, """
                find the rows of MediaType (ROOTS, REFERRERS)
                refuse if Track.mediaType of a row that stays refers to them (RESTRICT)
                delete MediaType
                """);
    }

    @Test
    void a_playlist_takes_its_entries() {
        assertPlan("Playlist", chinook, """
                find the rows of Playlist (ROOTS, REFERRERS)
                delete PlaylistTrack by PlaylistTrack.playlist
                delete Playlist
                """);
    }

    @Test
    void an_entry_of_a_playlist_goes_alone() {
        assertPlan("PlaylistTrack", chinook, """
                delete PlaylistTrack by the condition
                """);
    }
}
