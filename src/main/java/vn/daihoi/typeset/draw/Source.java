package vn.daihoi.typeset.draw;

import java.util.Map;
import vn.daihoi.typeset.word.Numbering;
import vn.daihoi.typeset.word.Styles;

/// What a piece of text is read with.
///
/// @param targets what its part's relationships lead to
/// @param page number for the page field; 0 where it is not known, then what Word wrote last stands
/// @param pages how many there are; 0 where it is not known
record Source(Styles styles, Map<String, String> targets, Numbering.Counter counter, int page, int pages) {}
