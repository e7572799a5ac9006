package vn.daihoi.stage.course;

import java.time.Instant;

/// An act as it was done.
///
/// @param number counts the acts of one conference from 1; the number of the latest is the version an operator acts on
public record Acted(int number, Instant at, String by, Act act) {}
