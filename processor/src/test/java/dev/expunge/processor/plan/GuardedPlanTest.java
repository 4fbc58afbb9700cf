package dev.expunge.processor.plan;

import static dev.expunge.processor.plan.Plans.assertPlan;

import org.junit.jupiter.api.Test;

/** Plans over references that refuse a delete, or that change rows which stay. */
class GuardedPlanTest {

    @Test
    void a_protected_leaf_is_guarded_after_everything_is_found() {
        assertPlan("Album", """
                Track.album -> Album CASCADE
                InvoiceLine.track -> Track PROTECT
                """, """
                find the rows of Album (ROOTS, REFERRERS)
                find the rows of Track by Track.album (REFERRERS)
                refuse if InvoiceLine.track refers to them (PROTECT)
                delete Track
                delete Album
                """);
    }

    @Test
    void a_guard_alone_makes_no_deletes_of_the_child() {
        assertPlan("Genre", """
                Track.genre -> Genre RESTRICT
                Vote.track -> Track CASCADE
                """, """
                find the rows of Genre (ROOTS, REFERRERS)
                refuse if Track.genre of a row that stays refers to them (RESTRICT)
                delete Genre
                """);
    }

    @Test
    void a_restricting_child_that_goes_too_is_found_to_be_left_out() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Song.album -> Album RESTRICT
                Song.artist -> Artist CASCADE
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                find the rows of Song by Song.artist (EXCLUSION)
                refuse if Song.album of a row that stays refers to them (RESTRICT)
                delete Song
                delete Album
                delete Artist
                """);
    }

    @Test
    void a_protecting_child_that_goes_too_blocks_and_is_not_found() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Song.album -> Album PROTECT
                Song.artist -> Artist CASCADE
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                refuse if Song.album refers to them (PROTECT)
                delete Song by Song.artist
                delete Album
                delete Artist
                """);
    }

    @Test
    void a_child_that_stays_is_set() {
        assertPlan("Genre", """
                Track.genre -> Genre? SET_NULL
                Album.genre -> Genre SET_DEFAULT
                Band.genre -> Genre SET AS 7
                Club.genre -> Genre SET FROM House
                """, """
                find the rows of Genre (ROOTS, REFERRERS)
                set Album.genre of the rows that stay to its default
                set Band.genre of the rows that stay to 7
                set Club.genre of the rows that stay to what House supplies
                set Track.genre of the rows that stay to null
                delete Genre
                """);
    }

    @Test
    void a_child_that_is_set_and_goes_by_another_path_goes_first_and_needs_no_clear() {
        assertPlan("Artist", """
                Album.artist -> Artist CASCADE
                Song.artist -> Artist CASCADE
                Song.album -> Album? SET_NULL
                """, """
                find the rows of Artist (ROOTS, REFERRERS)
                find the rows of Album by Album.artist (REFERRERS)
                find the rows of Song by Song.artist (EXCLUSION)
                set Song.album of the rows that stay to null
                delete Song
                delete Album
                delete Artist
                """);
    }

    @Test
    void a_do_nothing_reference_inside_the_closure_lets_the_child_go_first() {
        assertPlan("Root", """
                A.root -> Root CASCADE
                B.root -> Root CASCADE
                A.b -> B DO_NOTHING
                """, """
                find the rows of Root (ROOTS, REFERRERS)
                delete A by A.root
                delete B by B.root
                delete Root
                left to the database: A.b (DO_NOTHING)
                """);
    }
}
