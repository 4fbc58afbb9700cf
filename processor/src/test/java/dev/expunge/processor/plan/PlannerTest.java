package dev.expunge.processor.plan;

import static dev.expunge.processor.plan.Plans.assertPlan;

import org.junit.jupiter.api.Test;

/** Graphs, and what deleting rows of one of their models does. */
class PlannerTest {

    @Test
    void one_table_is_deleted_by_the_condition() {
        assertPlan("Artist", """
                Artist
                """, """
                delete Artist by the condition
                """);
    }

    @Test
    void a_chain_is_found_from_the_top_and_deleted_from_the_bottom() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Track.album -> Album CASCADE
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                delete Track by Track.album
                delete Album
                delete Artist
                """);
    }

    @Test
    void a_plan_starts_at_its_root() {
        assertPlan("Album", """
                Album.artist -> Artist CASCADE
                Track.album -> Album CASCADE
                """, """
                find the rows of Album (ROOTS, REFERRERS)
                delete Track by Track.album
                delete Album
                """);
    }

    @Test
    void a_table_reached_from_two_parents_is_deleted_once_over_both() {
        assertPlan("Root", """
                Left.root -> Root CASCADE
                Right.root -> Root CASCADE
                Bottom.left -> Left CASCADE
                Bottom.right -> Right CASCADE
                """, """
                find the rows of Root (ROOTS, REFERRERS)
                find the rows of Left by Left.root (REFERRERS)
                find the rows of Right by Right.root (REFERRERS)
                delete Bottom by Bottom.left or Bottom.right
                delete Right
                delete Left
                delete Root
                """);
    }

    @Test
    void a_table_reached_from_two_parents_is_found_once_over_both() {
        assertPlan("Root", """
                Left.root -> Root CASCADE
                Bottom.left -> Left CASCADE
                Bottom.root -> Root CASCADE
                Leaf.bottom -> Bottom CASCADE
                """, """
                find the rows of Root (ROOTS, REFERRERS)
                find the rows of Left by Left.root (REFERRERS)
                find the rows of Bottom by Bottom.left or Bottom.root (REFERRERS)
                delete Leaf by Leaf.bottom
                delete Bottom
                delete Left
                delete Root
                """);
    }

    @Test
    void two_references_to_one_parent_are_followed_together() {
        assertPlan("Person", """
                Friendship.from -> Person CASCADE
                Friendship.to -> Person CASCADE
                """, """
                find the rows of Person (ROOTS, REFERRERS)
                delete Friendship by Friendship.from or Friendship.to
                delete Person
                """);
    }

    @Test
    void a_second_reference_of_a_deleted_row_is_not_set() {
        assertPlan("Person", """
                Message.from -> Person CASCADE
                Message.to -> Person? SET_NULL
                """, """
                find the rows of Person (ROOTS, REFERRERS)
                find the rows of Message by Message.from (EXCLUSION)
                set Message.to of the rows that stay to null
                delete Message
                delete Person
                """);
    }

    @Test
    void composite_keys_change_nothing() {
        assertPlan("Playlist", """
                PlaylistTrack.playlist -> Playlist CASCADE KEY
                PlaylistTrack.track -> Track CASCADE KEY
                Vote.entry -> PlaylistTrack CASCADE
                Seat(row, number)
                Vote.seat -> Seat? SET_NULL
                """, """
                find the rows of Playlist (ROOTS, REFERRERS)
                find the rows of PlaylistTrack by PlaylistTrack.playlist (REFERRERS)
                delete Vote by Vote.entry
                delete PlaylistTrack
                delete Playlist
                """);
    }

    @Test
    void do_nothing_does_nothing_and_reads_nothing() {
        assertPlan("Artist", """
                Album.artist -> Artist DO_NOTHING
                Artist.twin -> Artist? DO_NOTHING
                """, """
                delete Artist by the condition
                left to the database: Album.artist (DO_NOTHING)
                left to the database: Artist.twin (DO_NOTHING)
                """);
    }

    @Test
    void what_the_database_deletes_itself_is_followed_and_only_named() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Lyric.album -> Album DB_CASCADE
                Word.lyric -> Lyric DB_CASCADE
                Word.next -> Word? DB_CASCADE
                Note.word -> Word? DB_SET_NULL
                Sticker.note -> Note DB_CASCADE
                Album.lyric -> Lyric? DB_SET_NULL
                Elsewhere.shelf -> Shelf DB_CASCADE
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                delete Album by Album.artist
                delete Artist
                left to the database: Lyric.album (DB_CASCADE)
                left to the database: Album.lyric (DB_SET_NULL)
                left to the database: Word.lyric (DB_CASCADE)
                left to the database: Note.word (DB_SET_NULL)
                left to the database: Word.next (DB_CASCADE)
                """);
    }

    @Test
    void do_nothing_gives_way_where_it_leads_in_a_circle() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Album.track -> Track? DO_NOTHING
                Track.album -> Album CASCADE
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                delete Track by Track.album
                delete Album
                delete Artist
                left to the database: Album.track (DO_NOTHING)
                """);
    }

    @Test
    void a_join_table_vanishes_with_either_side() {
        assertPlan("Album", """
                Album.tags <-> Tag album_tag
                """, """
                find the rows of Album (ROOTS, REFERRERS)
                delete album_tag by album_tag.own
                delete Album
                """);
        assertPlan("Tag", """
                Album.tags <-> Tag album_tag
                """, """
                find the rows of Tag (ROOTS, REFERRERS)
                delete album_tag by album_tag.other
                delete Tag
                """);
    }

    @Test
    void a_join_table_of_two_deleted_models_is_deleted_once_over_both() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Tag.artist -> Artist CASCADE
                Album.tags <-> Tag album_tag
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                find the rows of Tag by Tag.artist (REFERRERS)
                delete album_tag by album_tag.own or album_tag.other
                delete Tag
                delete Album
                delete Artist
                """);
    }

    @Test
    void a_join_table_of_a_model_with_itself_is_no_cycle() {
        assertPlan("Person", """
                Person.friends <-> Person
                """, """
                find the rows of Person (ROOTS, REFERRERS)
                delete Person_friends by Person_friends.own or Person_friends.other
                delete Person
                """);
    }

    @Test
    void join_tables_of_composite_keys_are_called_by_all_their_columns() {
        assertPlan("Seat", """
                Seat(row, number)
                Guest.seats <-> Seat
                """, """
                find the rows of Seat (ROOTS, REFERRERS)
                delete Guest_seats by Guest_seats.(other_0, other_1)
                delete Seat
                """);
    }

    @Test
    void models_joined_both_ways_are_deleted_one_by_one() {
        assertPlan("Album", """
                Album.tags <-> Tag
                Tag.examples <-> Album
                """, """
                find the rows of Album (ROOTS, REFERRERS)
                delete Tag_examples by Tag_examples.other
                delete Album_tags by Album_tags.own
                delete Album
                """);
    }
}
