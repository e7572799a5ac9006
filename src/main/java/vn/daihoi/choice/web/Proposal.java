package vn.daihoi.choice.web;

import java.util.List;
import java.util.stream.Stream;
import vn.daihoi.choice.Candidate;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.unit.Unit;

/// A list as a pool to choose from.
///
/// @param seats how many go if nobody says otherwise
record Proposal(DelegateList list, Unit unit, int seats, List<Attribute> attributes, List<Candidate> candidates) {

    Stream<String> names() {
        return attributes.stream().map(Attribute::name);
    }
}
