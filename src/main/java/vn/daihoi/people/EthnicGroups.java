package vn.daihoi.people;

import java.util.List;
import java.util.Optional;

/// The ethnic groups of Viet Nam by name: two official lists of codes conflict.
public final class EthnicGroups {
    public static final String MAJORITY = "Kinh";
    public static final String FOREIGN = "Người nước ngoài";
    private static final NamedList LIST = NamedList.read("people/ethnic-groups.csv");

    private EthnicGroups() {}

    public static List<String> names() {
        return LIST.names();
    }

    public static Optional<String> find(String text) {
        return LIST.find(text);
    }
}
