package vn.daihoi.invitation.letter;

/// Whom a letter is for.
///
/// @param link what its code says
public record Letter(String name, String post, String unit, String link) {}
