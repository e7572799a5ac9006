package vn.daihoi.badge;

/// From now on another badge holds for a line of the list.
public record BadgeReplaced(long conferenceId, long entryId, int oldSerial, int newSerial) {}
