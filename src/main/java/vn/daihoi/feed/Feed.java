package vn.daihoi.feed;

import java.util.Set;

/// One kind of picture that many look at, such as the projector's. A bean of the module that draws it.
///
/// Everybody who listens gets the same bytes: nothing in it may depend on who looks, and nothing in it may be
/// sensitive.
public interface Feed {

    /// One word, unique in the program.
    String name();

    /// A change with one of these topics, about the conference's unit or about everybody, asks for a new picture.
    Set<String> topics();

    /// HTML of our own templates ([Drawing]), or JSON. Called as the system, seeing only the unit's subtree.
    String picture(long conferenceId);
}
