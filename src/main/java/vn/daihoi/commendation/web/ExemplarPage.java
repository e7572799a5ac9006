package vn.daihoi.commendation.web;

import java.util.List;

/// The proposals for one exemplar, on its page.
public record ExemplarPage(List<Row> rows) {
    public record Row(String title, String href, String mark, String standing) {}
}
