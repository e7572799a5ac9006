package vn.daihoi.people;

/// What a form or a file tells of a registrant, without anything sensitive.
///
/// @param unitId the unit in which they work, or which the collective is part of
public record Profile(Kind kind, long unitId, Name name, Facts facts) {

    public static Profile person(long unitId, String display, Facts facts) {
        return new Profile(Kind.PERSON, unitId, Name.of(display), facts);
    }
}
