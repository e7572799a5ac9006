package vn.daihoi.intake;

import java.util.List;
import java.util.Map;

/// A list as a register judges it.
///
/// @param target as its [Door] said
/// @param choices the way chosen for a row, by its number
public record Uploaded(String target, String fileName, List<Row> rows, Map<Integer, String> choices) {}
