package vn.daihoi.shared.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Everything the layout needs that is not the page itself. Given to every template as `frame`.
///
/// @param t the words, in the reader's language
/// @param url of the request with its query, as the browser would ask for it again
/// @param person who is signed in; null for a visitor
/// @param season the name of the season under the product's name; empty before the first one
/// @param simulatedDay the day the moved clock shows; null under the real clock
/// @param fragment whether htmx asked for a part of a page, so that the layout stays away
public record Frame(
        Words t,
        String url,
        @Nullable Person person,
        List<Places> places,
        String season,
        @Nullable LocalDate simulatedDay,
        @Nullable Flash flash,
        boolean fragment,
        IntSupplier unreadCount,
        Supplier<Csrf> csrfToken) {

    public record Person(String name, String roles) {}

    public record Place(String label, String path, boolean current) {}

    /// Places under one heading; a place that stands alone, or that alone is left for this person, needs none.
    public record Places(String heading, List<Place> places) {
        public boolean alone() {
            return places.size() == 1;
        }

        public boolean current() {
            return places.stream().anyMatch(Place::current);
        }
    }

    /// The token that each form posts back. Asking for it may open a session, hence only where a form is drawn.
    public record Csrf(String parameter, String header, String token) {
        public String headers() {
            return "{\"%s\":\"%s\"}".formatted(header, token);
        }
    }

    public int unread() {
        return unreadCount.getAsInt();
    }

    public Csrf csrf() {
        return csrfToken.get();
    }

    public String language() {
        return t.language();
    }

    public boolean signedIn() {
        return person != null;
    }
}
