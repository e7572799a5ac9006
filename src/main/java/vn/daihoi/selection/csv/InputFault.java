package vn.daihoi.selection.csv;

import java.util.List;

/// One thing that is wrong with an input file. The words are in `messages/selection.properties` under the code.
///
/// @param line counted from 1; 0 where the whole file is meant
/// @param code such as `selection.csv.empty`
/// @param values fill the message's placeholders, in order
public record InputFault(String file, long line, String code, List<Object> values) {

    public static InputFault of(String file, long line, String code, Object... values) {
        return new InputFault(file, line, code, List.of(values));
    }

    /// `units.csv:17`, as editors and compilers write it.
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
