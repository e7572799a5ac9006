package vn.daihoi.people;

import java.util.List;
import java.util.Optional;

/// The religions recognised by the State, by name, and “Không” for none.
public final class Religions {
    public static final String NONE = "Không";
    private static final NamedList LIST = NamedList.read("people/religions.csv");

    private Religions() {}

    public static List<String> names() {
        return LIST.names();
    }

    public static Optional<String> find(String text) {
        return LIST.find(text);
    }
}
