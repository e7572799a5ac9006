package vn.daihoi.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An uploaded list as it was read.
///
/// @param unitId the unit of rows that name none
/// @param <T> how a row was read
public record StoredList<T>(long id, @Nullable Long unitId, String fileName, List<T> rows, boolean applied) {}
