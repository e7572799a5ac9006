package vn.daihoi.duty.web;

import java.util.List;

/// What a unit owes, line by line.
public record DutyPanelPage(List<DutyWords.Row> rows) {}
