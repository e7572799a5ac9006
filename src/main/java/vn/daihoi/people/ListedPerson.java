package vn.daihoi.people;

import java.util.Map;

/// One row of an uploaded list, by our own fields. Kept until it is confirmed, so that nothing is typed again.
///
/// @param number of the row in the file
public record ListedPerson(int number, Map<Field, String> texts) {

    Written written() {
        return new Written(texts);
    }
}
