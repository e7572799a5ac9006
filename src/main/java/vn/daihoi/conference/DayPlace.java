package vn.daihoi.conference;

/// A page of a module above that belongs to a conference's day: invitations, seats, doors. A bean of that module.
/// It is linked from the conference's overview and stands among the tabs of every such page.
///
/// @param key message key of its label
/// @param path below `/conferences/{id}/`
/// @param order in the course of the work
public record DayPlace(String key, String path, int order) {}
