package vn.daihoi.choice.web;

import java.util.List;
import vn.daihoi.choice.Candidate;
import vn.daihoi.choice.Wish;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.unit.Unit;

/// A list as a pool to choose from.
///
/// @param seats how many go if nobody says otherwise
record Proposal(DelegateList list, Unit unit, int seats, List<Attribute> attributes, List<Candidate> candidates) {

    /// Whether rules ask for what is sensitive, so that their published file of people says it.
    boolean askSensitive(List<Wish> wishes) {
        return attributes.stream()
                .filter(Attribute::sensitive)
                .anyMatch(attribute -> wishes.stream()
                        .anyMatch(wish -> wish.attribute().equals(attribute.name())
                                || wish.with().equals(attribute.name())));
    }
}
