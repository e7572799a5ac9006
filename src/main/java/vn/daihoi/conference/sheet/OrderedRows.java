package vn.daihoi.conference.sheet;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Rows of a conference in the order they were put in: members, tasks, items, papers. A row keeps its id, by which two
/// people's changes are told apart and to which other rows refer.
///
/// @param id of a row; one that is not stored yet gets its own from the database
/// @param remove takes `:id` of the conference and `:kept`
/// @param update takes `:row`, `:id`, `:position` and the values
/// @param insert takes `:id`, `:unitId`, `:position` and the values
/// @param values sets what a row holds
public record OrderedRows<T>(
        ToLongFunction<T> id,
        String remove,
        String update,
        String insert,
        BiFunction<StatementSpec, T, StatementSpec> values) {

    /// The stored rows become these, in this order.
    public void replace(JdbcClient jdbc, long conferenceId, long unitId, List<T> stored, List<T> rows) {
        var known = stored.stream().mapToLong(id).boxed().collect(Collectors.toSet());
        jdbc.sql(remove)
                .param("id", conferenceId)
                .param("kept", rows.stream().mapToLong(id).boxed().toArray(Long[]::new))
                .update();
        for (var position = 0; position < rows.size(); position++) {
            var row = rows.get(position);
            var number = id.applyAsLong(row);
            var statement = jdbc.sql(known.contains(number) ? update : insert)
                    .param("row", number)
                    .param("id", conferenceId)
                    .param("unitId", unitId)
                    .param("position", position);
            values.apply(statement, row).update();
        }
    }
}
