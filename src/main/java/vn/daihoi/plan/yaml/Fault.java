package vn.daihoi.plan.yaml;

import java.util.List;

/// A fault before it is put into words.
///
/// @param pointer JSON pointer of the value: `/tiers/0/cap`
/// @param code the message is `plan.fault.<code>`, what to do about it `plan.fault.<code>.hint`
/// @param hint what the hint's message ends with, where there are several; else empty
public record Fault(int line, String pointer, String code, String hint, List<Object> values) {

    static Fault at(int line, String pointer, String code, Object... values) {
        return new Fault(line, pointer, code, "", List.of(values));
    }

    Fault hinting(String hint) {
        return new Fault(line, pointer, code, hint, values);
    }
}
