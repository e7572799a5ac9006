package vn.daihoi.allocation;

/// What a decision gives one unit: in all where `groupCode` is empty, else of that group.
///
/// @param why the sentence that explains the unit's number
/// @param groupWhy the same for the group alone; "" without one
public record DecidedSeat(
        long decisionId, long unitId, String groupCode, String groupName, int seats, String why, String groupWhy) {}
