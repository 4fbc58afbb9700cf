package dev.expunge.processor.schema;

import java.util.Set;

/**
 * Words that are no plain identifiers. The lists of {@code EVERYWHERE} and {@code POSTGRESQL} are those of the runtime;
 * MariaDB and SQLite fold nothing, so that a word too many does no harm there.
 */
final class ReservedWords {

    static final Set<String> EVERYWHERE =
            words("all and any array as asc between both by case cast check column constraint create cross current_date"
                    + " current_time current_timestamp default delete desc distinct drop else end except"
                    + " exists false fetch filter for foreign from full grant group groups having if in"
                    + " inner insert intersect interval into is join key leading left like limit minus"
                    + " natural not null offset on or order outer over partition primary qualify range"
                    + " references right row rows select set some table then to top trailing true union"
                    + " unique update user using value values when where window with year month day hour"
                    + " minute second unknown asymmetric symmetric authorization current_catalog current_path"
                    + " current_role current_schema current_user localtime localtimestamp rownum session_user"
                    + " system_user uescape");

    static final Set<String> POSTGRESQL =
            words("analyse analyze binary collate collation concurrently deferrable do freeze ilike initially isnull"
                    + " lateral notnull only overlaps placing returning similar tablesample variadic verbose");

    static final Set<String> MARIADB =
            words("accessible add alter analyze asensitive before bigint binary blob call cascade change char character"
                    + " collate condition continue convert cursor database databases day_hour day_microsecond"
                    + " day_minute day_second dec decimal declare delayed describe deterministic distinctrow div"
                    + " do_domain_ids double dual each elseif enclosed escaped exit explain float float4 float8 force"
                    + " fulltext general high_priority hour_microsecond hour_minute hour_second ignore"
                    + " ignore_domain_ids ignore_server_ids index infile inout insensitive int int1 int2 int3 int4 int8"
                    + " integer iterate keys kill leave linear lines load lock long longblob longtext loop"
                    + " low_priority master_heartbeat_period master_ssl_verify_server_cert match maxvalue mediumblob"
                    + " mediumint mediumtext middleint minute_microsecond minute_second mod modifies"
                    + " no_write_to_binlog numeric optimize option optionally out outfile page_checksum"
                    + " parse_vcol_expr precision procedure purge read reads read_write real recursive ref_system_id"
                    + " regexp release rename repeat replace require resignal restrict return returning revoke rlike"
                    + " row_number schema schemas second_microsecond sensitive separator show signal slow smallint"
                    + " spatial specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate"
                    + " sqlwarning ssl starting stats_auto_recalc stats_persistent stats_sample_pages straight_join"
                    + " terminated tinyblob tinyint tinytext trigger undo unlock unsigned usage use utc_date utc_time"
                    + " utc_timestamp varbinary varchar varcharacter varying vector while write xor year_month"
                    + " zerofill");

    static final Set<String> SQLITE =
            words("add alter autoincrement collate commit deferrable escape index isnull nothing notnull returning"
                    + " transaction");

    private ReservedWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
