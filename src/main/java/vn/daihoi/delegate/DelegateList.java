package vn.daihoi.delegate;

import org.jspecify.annotations.Nullable;

/// One unit's list of delegates for one purpose of one season.
///
/// @param version goes up by one with every change of the list
/// @param seats number told by a notice from above (the national congress); null where there is none
/// @param seatsSource the notice
/// @param adopted whether the conference has adopted it: then it is closed
public record DelegateList(
        long id,
        String season,
        long unitId,
        Purpose purpose,
        int version,
        @Nullable Integer seats,
        String seatsSource,
        boolean adopted) {}
