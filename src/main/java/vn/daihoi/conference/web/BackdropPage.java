package vn.daihoi.conference.web;

import java.util.List;

/// The name as it hangs behind the presidium.
///
/// @param lines by the plan's pattern; the first is the name of the event and its unit
public record BackdropPage(long id, String unit, List<String> lines) {}
