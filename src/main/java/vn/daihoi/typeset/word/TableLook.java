package vn.daihoi.typeset.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a table stands.
///
/// @param widths of the grid's columns, in points
/// @param indent of its left edge
public record TableLook(
        List<Double> widths,
        double indent,
        ParagraphLook.Align align,
        double padLeft,
        double padRight,
        double padTop,
        double padBottom,
        Edges edges,
        String style) {

    /// The edges of a table: its outside, and those between its cells.
    public record Edges(Border top, Border bottom, Border left, Border right, Border across, Border down) {}

    /// @param room width to fall back on
    public static TableLook of(Element table, Styles styles, double room) {
        var own = table.first("w:tblPr");
        var style = own == null ? null : own.value("w:tblStyle");
        var layers = styles.table(style == null ? "" : style).under(own);
        var pads = layers.get("w:tblCellMar");
        var edges = layers.get("w:tblBorders");
        return new TableLook(
                widths(table, layers, room),
                Units.twips(layers.attribute("w:tblInd", "w:w"), 0),
                ParagraphLook.align(layers.value("w:jc")),
                pad(pads, "w:left", "w:start", 5.4),
                pad(pads, "w:right", "w:end", 5.4),
                pad(pads, "w:top", "w:top", 0),
                pad(pads, "w:bottom", "w:bottom", 0),
                new Edges(
                        edge(edges, "w:top"),
                        edge(edges, "w:bottom"),
                        edge(edges, "w:left"),
                        edge(edges, "w:right"),
                        edge(edges, "w:insideH"),
                        edge(edges, "w:insideV")),
                style == null ? "" : style);
    }

    public double width() {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static List<Double> widths(Element table, Layers layers, double room) {
        var grid = table.first("w:tblGrid");
        var widths = new ArrayList<Double>();
        if (grid != null) {
            grid.all("w:gridCol").forEach(column -> widths.add(Units.twips(column.attribute("w:w"), 0)));
        }
        var columns = Math.max(
                widths.size(),
                table.all("w:tr").mapToInt(TableLook::columns).max().orElse(1));
        while (widths.size() < columns) {
            widths.add(0.0);
        }
        fillFromCells(table, widths);
        var known = widths.stream().mapToDouble(Double::doubleValue).sum();
        var wanted = wanted(layers, room, known);
        var open = widths.stream().filter(width -> width <= 0).count();
        if (open > 0) {
            var each = Math.max(20, (wanted - known) / open);
            widths.replaceAll(width -> width <= 0 ? each : width);
        }
        var total = widths.stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(total - wanted) > 1) {
            widths.replaceAll(width -> width * wanted / total);
        }
        return List.copyOf(widths);
    }

    private static double wanted(Layers layers, double room, double known) {
        var type = layers.attribute("w:tblW", "w:type");
        var value = layers.attribute("w:tblW", "w:w");
        if ("pct".equals(type) && value != null) {
            var share = value.endsWith("%")
                    ? Units.number(value.substring(0, value.length() - 1), 100) / 100
                    : Units.number(value, 5000) / 5000;
            return room * Math.clamp(share, 0.05, 1.5);
        }
        if ("dxa".equals(type) && Units.twips(value, 0) > 0) {
            return Units.twips(value, room);
        }
        return known > 0 ? known : room;
    }

    /// Where the grid says nothing, a row whose cells span one column each does.
    private static void fillFromCells(Element table, List<Double> widths) {
        table.all("w:tr").filter(row -> columns(row) == row.all("w:tc").count()).forEach(row -> {
            var cells = row.all("w:tc").toList();
            for (var i = 0; i < cells.size() && i < widths.size(); i++) {
                var width = cells.get(i).at("w:tcPr", "w:tcW");
                if (widths.get(i) <= 0 && width != null && !"pct".equals(width.attribute("w:type"))) {
                    widths.set(i, Units.twips(width.attribute("w:w"), 0));
                }
            }
        });
    }

    private static int columns(Element row) {
        return row.all("w:tc").mapToInt(TableLook::span).sum();
    }

    public static int span(Element cell) {
        var properties = cell.first("w:tcPr");
        var span = properties == null ? null : properties.value("w:gridSpan");
        return span == null ? 1 : (int) Math.clamp(Units.number(span, 1), 1, 64);
    }

    private static double pad(@Nullable Element pads, String side, String strict, double otherwise) {
        if (pads == null) {
            return otherwise;
        }
        var pad = pads.first(side) == null ? pads.first(strict) : pads.first(side);
        return pad == null ? otherwise : Units.twips(pad.attribute("w:w"), otherwise);
    }

    private static Border edge(@Nullable Element edges, String name) {
        return Border.of(edges == null ? null : edges.first(name));
    }
}
