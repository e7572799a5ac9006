package vn.daihoi.delegate;

/// Somebody who stands on a list and counts: the entry with the person behind it.
///
/// @param personId the registrant who attends
/// @param sortKey by which lists of names are put in order (tên, họ, đệm)
/// @param group code of the plan's delegate group; "" where none is given
/// @param unitId the unit that sends the delegate
/// @param newExemplar found in this season's movements (điển hình mới, KH128 II.2.b)
public record Delegate(
        long entryId,
        long personId,
        String name,
        String sortKey,
        String post,
        EntryKind kind,
        String group,
        long unitId,
        String unit,
        boolean newExemplar,
        Traits traits) {}
