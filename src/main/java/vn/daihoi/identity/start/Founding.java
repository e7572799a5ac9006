package vn.daihoi.identity.start;

/// What the first person enters: who administers, and which unit stands at the top.
///
/// @param standingBody whether the administrator is the standing body as well, as in a small office
public record Founding(
        String name,
        String username,
        String password,
        boolean standingBody,
        String unitName,
        String unitCode,
        String unitKind) {}
