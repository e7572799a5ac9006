package vn.daihoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An uploaded list as it was read.
///
/// @param unitId the unit of rows that name none
public record StoredList(long id, @Nullable Long unitId, String fileName, List<ListedPerson> rows, boolean applied) {}
