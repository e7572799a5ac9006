package vn.daihoi.conference.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;

/// One thing the plan lays down for this conference, with the paragraph it rests on.
///
/// @param key message key of its label
/// @param citation null for a reading of the office
public record Term(String key, String value, @Nullable Citation citation) {}
