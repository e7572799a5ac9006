package vn.daihoi.board.map;

/// The outline of one unit on a map.
///
/// @param code the unit's official code
/// @param path of an SVG `path`
/// @param labelX where a label is centred
/// @param room how wide a label may be
public record Shape(String code, String path, int labelX, int labelY, int room) {}
