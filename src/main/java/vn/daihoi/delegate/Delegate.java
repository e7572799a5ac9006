package vn.daihoi.delegate;

import org.jspecify.annotations.Nullable;
import vn.daihoi.people.Traits;

/// Somebody who stands on a list: the entry with what is counted of the person behind it.
///
/// @param place in the list of names (tên, họ, đệm), from 0
/// @param group code of the plan's delegate group; "" where none is given
/// @param unitId the unit that sends the delegate
/// @param branch kind of the unit right below the list's in which it stands: the sector it belongs to
/// @param locality name of the district (of a congress) or commune they speak for; "" where it is not known
/// @param attendance null until it is written down whether they came
/// @param traits for counting only: what is sensitive beside a name goes through the register's own door
public record Delegate(
        long entryId,
        long registrantId,
        String name,
        int place,
        String post,
        EntryKind kind,
        String group,
        long unitId,
        String unit,
        String branch,
        String locality,
        @Nullable Attendance attendance,
        Traits traits) {}
