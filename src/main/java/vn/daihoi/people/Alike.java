package vn.daihoi.people;

import java.util.List;

/// Two entries that may be one person, and why.
///
/// @param score of 100; shown from 50 up
public record Alike(Registrant one, Registrant other, int score, List<Reason> reasons) {

    /// How sure the program is; a person decides.
    public enum Degree {
        VERY,
        QUITE,
        PERHAPS
    }

    public Degree degree() {
        return score >= 80 ? Degree.VERY : score >= 65 ? Degree.QUITE : Degree.PERHAPS;
    }

    /// @param key of the sentence: `people.reason.name.same`
    /// @param speaksFor whether it makes one person more likely, or less
    public record Reason(String key, List<Object> values, boolean speaksFor) {

        static Reason pro(String key, Object... values) {
            return new Reason("people.reason." + key, List.of(values), true);
        }

        static Reason con(String key, Object... values) {
            return new Reason("people.reason." + key, List.of(values), false);
        }
    }
}
