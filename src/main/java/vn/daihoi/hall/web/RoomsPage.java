package vn.daihoi.hall.web;

import java.util.List;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;

/// The rooms of a unit, and the form for a new one.
public record RoomsPage(
        long unitId,
        String unit,
        List<Crumb> crumbs,
        boolean edits,
        List<Line> rooms,
        List<Choice> numberings,
        Form form,
        FormErrors errors) {

    public record Line(long id, String name, int seats, int floors, String latest) {}

    /// What is typed for a plain room: “12 rows of 14, aisle after seat 7”.
    public record Form(String name, String rows, String seats, String aisles, String numbering) {
        static final Form EMPTY = new Form("", "", "", "", "odd-even");
    }
}
