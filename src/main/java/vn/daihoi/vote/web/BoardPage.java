package vn.daihoi.vote.web;

import org.jspecify.annotations.Nullable;
import vn.daihoi.vote.Outcome;

/// The published board of a secret vote, for everybody.
///
/// @param mark of the key, to be compared with the screen of the hall
/// @param outcome null until it is counted
public record BoardPage(
        String code,
        String question,
        String state,
        String mark,
        @Nullable Outcome outcome) {}
