package vn.daihoi.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The units of one size of the benchmark, parents first.
///
/// @param root code of the unit at the top, whose plan is in force
record Tree(String name, String root, List<Row> rows) {

    private static final int BODIES = 85;

    record Row(String code, String name, String kind, String parent) {}

    /// The bundled list of one province: 85 bodies, 11 districts, 109 communes and the like.
    static Tree socTrang() throws IOException {
        var rows = csv("units/soc-trang.csv").stream()
                .map(line -> new Row(line.get(0), line.get(1), line.get(2), line.get(3)))
                .toList();
        return new Tree("Sóc Trăng", "94", rows);
    }

    /// Every province, district and commune of 2020, each province with the bodies of Sóc Trăng and enough enterprises
    /// more to make 85.
    static Tree country() throws IOException {
        var bodies = new ArrayList<>(socTrang().rows().stream()
                .filter(row -> row.code().startsWith("94-"))
                .toList());
        for (int i = 1; bodies.size() < BODIES; i++) {
            bodies.add(new Row("94-DN" + i, "Công ty cổ phần số " + i, "doanh-nghiep", "94"));
        }
        var rows = new LinkedHashMap<String, Row>();
        rows.put("00", new Row("00", "Việt Nam", "quoc-gia", ""));
        for (var line : csv("units-vn-2020.csv")) {
            var province = line.get(0);
            if (rows.putIfAbsent(province, new Row(province, line.get(1), "tinh", "00")) == null) {
                bodies.forEach(body -> add(rows, body, province));
            }
            rows.putIfAbsent(line.get(2), new Row(line.get(2), line.get(3), "huyen", province));
            if (line.get(4).isEmpty()) {
                continue; // some island districts have no commune
            }
            rows.putIfAbsent(line.get(4), new Row(line.get(4), line.get(5), "xa", line.get(2)));
        }
        return new Tree("Việt Nam", "00", List.copyOf(rows.values()));
    }

    private static void add(Map<String, Row> rows, Row body, String province) {
        var code = province + body.code().substring(2);
        var parent = body.parent().startsWith("94") ? province + body.parent().substring(2) : body.parent();
        rows.put(code, new Row(code, body.name(), body.kind(), parent));
    }

    private static List<List<String>> csv(String name) throws IOException {
        return Supplied.text(name)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(Tree::fields)
                .toList();
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
