package vn.daihoi.allocation.web;

import java.util.List;
import vn.daihoi.allocation.DecidedSeat;
import vn.daihoi.allocation.Decision;

/// What a unit has been given.
public record PanelPage(Decision decision, int total, String why, List<DecidedSeat> groups) {}
