package vn.daihoi.typeset;

/// A place where a person must still write. A form that asks for `path` and fills [Values] by it closes the gap.
///
/// @param path the name, inside lists with the row counted from 0: `danh_sach[3].ly_do`
/// @param hint what is to be written there: `điền lý do`
/// @param around the paragraph's words before it, to find the place on paper
public record Gap(String path, String hint, String around) {}
