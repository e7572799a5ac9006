package vn.daihoi.conference.committee;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Phone numbers and addresses of members, hidden from those who do not work with them. That there is one is still
/// told.
public final class Contacts {
    private static final String MASK = "•••";

    private Contacts() {}

    public static List<Member> masked(List<Member> members) {
        return members.stream()
                .map(it -> new Member(
                        it.id(), it.body(), it.name(), it.post(), it.role(), masked(it.phone()), masked(it.email())))
                .toList();
    }

    /// The same for the cells of a form.
    public static Map<String, String> masked(Map<String, String> cells) {
        var shown = new LinkedHashMap<>(cells);
        shown.replaceAll((key, value) -> key.endsWith(".phone") || key.endsWith(".email") ? masked(value) : value);
        return shown;
    }

    private static String masked(String contact) {
        return contact.isEmpty() ? "" : MASK;
    }
}
