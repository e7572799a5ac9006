package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;

/// What the reader's unit has been given to do for conferences of others.
public record GivenPage(List<Row> rows, List<Choice> statuses, boolean edits) {

    public record Row(long id, String title, String by, String due, String status, String kind, String state) {}
}
