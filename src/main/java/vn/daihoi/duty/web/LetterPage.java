package vn.daihoi.duty.web;

import java.util.List;
import vn.daihoi.shared.web.FormErrors;

/// A chasing letter with the list that goes with it.
///
/// @param counted how many units owe how many duties, in words
/// @param asks what is asked, by which paragraphs of the plan, and by when it was due
/// @param answer by when it is asked now, in words
/// @param by that day as it was typed
public record LetterPage(
        String day,
        String scope,
        String counted,
        List<String> asks,
        String answer,
        List<Row> rows,
        ListPage.Asked asked,
        String by,
        FormErrors errors) {

    /// One unit, however many duties it owes.
    public record Row(String unit, String place, List<Item> items) {}

    public record Item(String name, String due, String late) {}
}
