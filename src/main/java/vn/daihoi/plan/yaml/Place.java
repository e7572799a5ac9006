package vn.daihoi.plan.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A value in a file: what it is and where it stands. Lenient, because the schema may already have refused it.
record Place(JsonNode node, String pointer, Lines lines) {

    static Place root(YamlFile file) {
        return new Place(file.root(), "", file.lines());
    }

    Place at(String key) {
        return new Place(node.path(key), pointer + "/" + YamlTree.escaped(key), lines);
    }

    List<Place> items() {
        var items = new ArrayList<Place>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            items.add(new Place(node.get(i), pointer + "/" + i, lines));
        }
        return items;
    }

    boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    String text() {
        return node.isValueNode() ? node.asString("") : "";
    }

    boolean isNumber() {
        return node.isInt();
    }

    int number() {
        return node.asInt(0);
    }

    /// This value and every value in it.
    Stream<Place> all() {
        var inside = node.isObject() ? node.propertyNames().stream().map(this::at) : items().stream();
        return Stream.concat(Stream.of(this), inside.flatMap(Place::all));
    }

    Fault fault(String code, Object... values) {
        return Fault.at(lines.of(pointer), pointer, code, values);
    }
}
