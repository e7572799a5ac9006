package vn.daihoi.choice;

import java.util.List;
import java.util.Set;

/// What is sensitive about the people of a list, and whether the reader may see it of all of them.
///
/// @param attributes names of the attributes that are sensitive
/// @param registrants everybody on the list, those who withdrew too: they stand in files published before
public record Masks(boolean open, Set<String> attributes, List<Long> registrants) {

    /// Whether rules ask for what is sensitive, so that whoever they name is known by it.
    public boolean askedBy(Wish wish) {
        return attributes.contains(wish.attribute()) || attributes.contains(wish.with());
    }

    public boolean askedBy(List<Wish> wishes) {
        return wishes.stream().anyMatch(this::askedBy);
    }

    /// Whether an attribute is kept from the reader.
    public boolean hides(String attribute) {
        return !open && attributes.contains(attribute);
    }
}
