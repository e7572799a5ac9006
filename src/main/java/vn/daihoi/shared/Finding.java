package vn.daihoi.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One verdict of one rule: what it is, how much it weighs, the article it rests on.
/// The words are kept in messages under the code, and under `code.cure` what would cure it.
///
/// @param code such as `HN-101`
/// @param values fill the message's placeholders, in order
/// @param field the form field it stands beside, if it judges one
public record Finding(
        String code,
        Severity severity,
        @Nullable Citation citation,
        List<Object> values,
        @Nullable String field) {

    public static Finding breach(String code, Citation citation, Object... values) {
        return new Finding(code, Severity.BREACH, citation, List.of(values), null);
    }

    public static Finding warning(String code, Citation citation, Object... values) {
        return new Finding(code, Severity.WARNING, citation, List.of(values), null);
    }

    public static Finding note(String code, Citation citation, Object... values) {
        return new Finding(code, Severity.NOTE, citation, List.of(values), null);
    }

    /// A breach that no paragraph of the plan names: the order of the work itself demands it.
    public static Finding breach(String code) {
        return new Finding(code, Severity.BREACH, null, List.of(), null);
    }

    public Finding at(String field) {
        return new Finding(code, severity, citation, values, field);
    }

    public boolean isBreach() {
        return severity == Severity.BREACH;
    }
}
