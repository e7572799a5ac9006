package vn.daihoi.choice.web;

import java.util.List;
import java.util.Set;
import vn.daihoi.choice.Wish;

/// What is sensitive about the people of a list, and whether the reader may see it of all of them.
///
/// @param attributes names of the attributes that are sensitive
/// @param registrants everybody on the list, those who withdrew too: they stand in files published before
record Masks(boolean open, Set<String> attributes, List<Long> registrants) {

    /// Whether rules ask for what is sensitive, so that whoever they name is known by it.
    boolean askedBy(Wish wish) {
        return attributes.contains(wish.attribute()) || attributes.contains(wish.with());
    }

    boolean askedBy(List<Wish> wishes) {
        return wishes.stream().anyMatch(this::askedBy);
    }

    /// Whether an attribute is kept from the reader.
    boolean hides(String attribute) {
        return !open && attributes.contains(attribute);
    }
}
