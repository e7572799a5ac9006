package vn.daihoi.people;

/// Whom a row of a list means, in its own words.
///
/// @param born a year, or a day with a year in it; "" where the row does not say
/// @param unit code or name; "" where the row does not say
public record Sought(String name, String born, String unit) {}
