package vn.daihoi.badge;

import org.jspecify.annotations.Nullable;

/// What became of a text held before a camera.
public sealed interface BadgeReading {

    /// Genuine and in force. Whether its person is to come in is for the list to say; a blank one has none yet.
    record Valid(Badge badge) implements BadgeReading {}

    /// Genuine once, declared void since.
    ///
    /// @param now the badge that holds in its place; null where there is none
    record NoLongerValid(Badge badge, @Nullable Badge now) implements BadgeReading {}

    /// A badge of another conference; not checked further.
    record OfAnotherConference(long conferenceId) implements BadgeReading {}

    /// In the shape of a badge, but not signed by this conference's key, or altered since.
    record Forged() implements BadgeReading {}

    /// Rightly signed, yet no such badge is known: the database was set back, or the key leaked.
    record Unknown(int serial) implements BadgeReading {}

    /// Something else: a link, a product code.
    record NotABadge() implements BadgeReading {}
}
