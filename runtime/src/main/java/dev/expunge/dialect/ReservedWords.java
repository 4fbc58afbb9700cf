package dev.expunge.dialect;

import java.util.Set;

/**
 * Words that SQL:2016 or one of the supported databases reserves. Not those that PostgreSQL alone reserves: elsewhere
 * they are plain names, and quotes would keep them from being folded.
 */
final class ReservedWords {

    private static final Set<String> WORDS = Set.of(
            ("all and any array as asc between both by case cast check column constraint create cross current_date"
                            + " current_time current_timestamp default delete desc distinct drop else end except"
                            + " exists false fetch filter for foreign from full grant group groups having if in"
                            + " inner insert intersect interval into is join key leading left like limit minus"
                            + " natural not null offset on or order outer over partition primary qualify range"
                            + " references right row rows select set some table then to top trailing true union"
                            + " unique update user using value values when where window with year month day hour"
                            + " minute second unknown asymmetric symmetric authorization current_catalog current_path"
                            + " current_role current_schema current_user localtime localtimestamp rownum session_user"
                            + " system_user uescape")
                    .split(" "));

    private ReservedWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
