package vn.daihoi.people;

import java.util.List;
import java.util.Map;

/// What a merge keeps so that it can be undone: the survivor before and after, field by field, and what came over.
///
/// @param before by the fields' keys
/// @param honourIds honours that were copied to the survivor
record Kept(Map<String, String> before, Map<String, String> after, List<Long> otherUnitIds, List<Long> honourIds) {}
