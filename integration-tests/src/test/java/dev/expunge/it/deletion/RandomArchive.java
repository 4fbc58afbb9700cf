package dev.expunge.it.deletion;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Random rows for the archive's tables, as a script, and a random choice of rows to delete. Cycles are likely.
 *
 * @param script inserts all rows
 * @param table where rows are deleted
 * @param ids the rows
 */
record RandomArchive(String script, String table, List<Integer> ids) {

    static final List<String> TABLES =
            List.of("person", "folder", "document", "attachment", "remark", "chapter", "team", "member");

    RandomArchive {
        ids = List.copyOf(ids);
    }

    static RandomArchive of(long seed) {
        return new Author(new Random(seed)).write();
    }

    /** Writes the script, table by table, parents first, and closes cycles afterwards. */
    private static final class Author {

        private final Random random;
        private final StringBuilder script = new StringBuilder();

        private Author(Random random) {
            this.random = random;
        }

        private RandomArchive write() {
            int people = rows(1, 4, id -> insert("person", id, "'P'"));
            int folders = rows(1, 7, id -> insert("folder", id, "null", one(people)));
            int documents = rows(1, 8, id -> insert("document", id, one(folders), perhaps(people)));
            rows(0, 3, id -> insert("attachment", id, one(folders), one(documents)));
            rows(0, 2, id -> insert("remark", id, one(documents)));
            int chapters = rows(1, 6, id -> insert("chapter", id, Integer.toString(id)));
            int teams = rows(1, 3, id -> insert("team", id, "null"));
            int members = rows(1, 5, id -> insert("member", id, one(teams)));
            update("folder", "parent_id", folders, folders);
            update("chapter", "inside_id", chapters, chapters);
            update("team", "lead_id", teams, members);
            return new RandomArchive(script.toString(), TABLES.get(random.nextInt(TABLES.size())), roots());
        }

        private List<Integer> roots() {
            List<Integer> ids = new ArrayList<>();
            for (int id = 1; id <= 8; id++) {
                if (random.nextInt(4) == 0) {
                    ids.add(id);
                }
            }
            return ids;
        }

        private int rows(int least, int most, IntConsumer insert) {
            int count = least + random.nextInt(most - least + 1);
            for (int id = 1; id <= count; id++) {
                insert.accept(id);
            }
            return count;
        }

        private void insert(String table, int id, String... values) {
            script.append("insert into %s values (%d, %s);%n".formatted(table, id, String.join(", ", values)));
        }

        private void update(String table, String column, int rows, int targets) {
            for (int id = 1; id <= rows; id++) {
                if (random.nextInt(3) > 0) {
                    script.append("update %s set %s = %s where id = %d;%n".formatted(table, column, one(targets), id));
                }
            }
        }

        private String one(int count) {
            return Integer.toString(1 + random.nextInt(count));
        }

        private String perhaps(int count) {
            return random.nextBoolean() ? one(count) : "null";
        }
    }
}
