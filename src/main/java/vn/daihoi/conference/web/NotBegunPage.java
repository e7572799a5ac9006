package vn.daihoi.conference.web;

import java.util.List;
import vn.daihoi.shared.Finding;

/// A unit that has not begun its conference: what the plan lays down for it, and the way to begin.
public record NotBegunPage(
        long unitId,
        String unit,
        List<Term> terms,
        List<Finding> findings,
        boolean mayBegin,
        List<OverviewPage.Invitation> invitations) {}
