package vn.daihoi.commendation.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;

/// The proposals for one exemplar, on its page.
///
/// @param open rounds of the reader’s unit into which the exemplar can be proposed: address and name
public record ExemplarPage(List<Row> rows, List<Choice> open) {
    public record Row(String title, String href, String mark, String standing) {}
}
