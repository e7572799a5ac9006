package vn.daihoi.invitation;

/// Where a guest's link leads, for what is the same for every guest of a conference.
///
/// @param unitPath of the unit that holds the conference
public record LinkedHall(long conferenceId, String unitPath) {}
