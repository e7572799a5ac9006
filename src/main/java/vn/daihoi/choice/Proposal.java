package vn.daihoi.choice;

import java.util.List;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.unit.Unit;

/// A list as a pool to choose from.
///
/// @param seats how many go if nobody says otherwise
/// @param attributes those the reader may use
public record Proposal(
        DelegateList list, Unit unit, int seats, List<Attribute> attributes, List<Candidate> candidates, Masks masks) {}
