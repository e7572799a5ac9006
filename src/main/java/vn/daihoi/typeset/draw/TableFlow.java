package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.typeset.word.Border;
import vn.daihoi.typeset.word.CellLook;
import vn.daihoi.typeset.word.CellLook.Merge;
import vn.daihoi.typeset.word.Element;
import vn.daihoi.typeset.word.PageLook;
import vn.daihoi.typeset.word.TableLook;
import vn.daihoi.typeset.word.Units;

/// Turns a table into a slab for each row.
final class TableFlow {
    private final Source source;
    private final PageLook page;
    private final TableLook look;
    private final double shift;
    private final List<RowBeing> rows = new ArrayList<>();

    private TableFlow(Source source, PageLook page, TableLook look, double column) {
        this.source = source;
        this.page = page;
        this.look = look;
        this.shift = switch (look.align()) {
            case CENTRE -> (column - look.width()) / 2;
            case RIGHT -> column - look.width();
            case LEFT, JUSTIFIED -> look.indent();
        };
    }

    static List<Slab> rows(Element table, Source source, PageLook page, double column) {
        var flow = new TableFlow(source, page, TableLook.of(table, source.styles(), column), column);
        flow.read(table);
        flow.stretchMerged();
        return flow.slabs();
    }

    /// A row while its table is being read.
    private static final class RowBeing {
        private final List<CellSlab> cells = new ArrayList<>();
        private boolean whole;
        private boolean header;
        private boolean exact;
        private double height;
    }

    private void read(Element table) {
        var all = new ArrayList<Element>();
        gatherRows(table, all);
        for (var i = 0; i < all.size(); i++) {
            rows.add(row(all.get(i), i, all.size()));
        }
    }

    private static void gatherRows(Element holder, List<Element> rows) {
        holder.elements().forEach(child -> {
            if (child.is("w:tr")) {
                rows.add(child);
            } else if (child.is("w:sdt") || child.is("w:sdtContent") || child.is("w:ins")) {
                gatherRows(child, rows);
            }
        });
    }

    private RowBeing row(Element element, int index, int count) {
        var row = new RowBeing();
        var properties = element.first("w:trPr");
        row.whole = on(properties, "w:cantSplit");
        row.header = on(properties, "w:tblHeader");
        var height = properties == null ? null : properties.first("w:trHeight");
        row.exact = height != null && "exact".equals(height.attribute("w:hRule"));
        var least = height == null ? 0 : Units.twips(height.attribute("w:val"), 0);
        var column = skipped(properties);
        for (var cell : cells(element)) {
            var set = cell(cell, column, index, count, least);
            row.cells.add(set);
            column += set.look().span();
        }
        row.height = row.exact
                ? least
                : Math.max(
                        least,
                        row.cells.stream()
                                .filter(cell -> cell.look().merge() == Merge.NONE)
                                .mapToDouble(CellSlab::natural)
                                .max()
                                .orElse(
                                        row.cells.stream()
                                                        .anyMatch(cell ->
                                                                cell.look().merge() != Merge.NONE)
                                                ? 12
                                                : 0));
        return row;
    }

    /// Also those in a content control.
    private static List<Element> cells(Element row) {
        var cells = new ArrayList<Element>();
        row.elements().forEach(child -> {
            if (child.is("w:tc")) {
                cells.add(child);
            } else if (child.is("w:sdt") || child.is("w:sdtContent")) {
                cells.addAll(cells(child));
            }
        });
        return cells;
    }

    private static int skipped(@Nullable Element properties) {
        var before = properties == null ? null : properties.value("w:gridBefore");
        return before == null ? 0 : (int) Math.clamp(Units.twips(before, 0) * 20, 0, 60);
    }

    /// @param least height of the row: the room for letters that are turned
    private CellSlab cell(Element cell, int column, int row, int count, double least) {
        var own = least > 0 ? CellLook.of(cell) : CellLook.of(cell).straight();
        var x = shift + width(0, column);
        var width = width(column, column + own.span());
        var padLeft = own.padLeft() == null ? look.padLeft() : own.padLeft();
        var padRight = own.padRight() == null ? look.padRight() : own.padRight();
        var room = own.turn() == CellLook.Turn.NONE ? width - padLeft - padRight : least;
        var content = Flow.slabs(cell.elements().toList(), source, page, Math.max(8, room), look.style());
        var edges = look.edges();
        var lastColumn = column + own.span() >= look.widths().size();
        var top = own.merge() == Merge.GOES_ON ? Border.NONE : or(own.top(), row == 0 ? edges.top() : edges.across());
        var bottom = or(own.bottom(), row == count - 1 ? edges.bottom() : edges.across());
        return new CellSlab(
                own,
                column,
                x,
                width,
                padLeft,
                look.padTop() + thick(top),
                look.padBottom() + (row == count - 1 ? thick(bottom) : 0),
                content,
                top,
                bottom,
                or(own.left(), column == 0 ? edges.left() : edges.down()),
                or(own.right(), lastColumn ? edges.right() : edges.down()),
                0);
    }

    /// A row is higher by the line above it.
    private static double thick(Border border) {
        return border.isDrawn() ? border.width() : 0;
    }

    private static Border or(@Nullable Border own, Border table) {
        return own == null ? table : own;
    }

    private double width(int from, int to) {
        var width = 0.0;
        for (var i = from; i < to && i < look.widths().size(); i++) {
            width += look.widths().get(i);
        }
        return width;
    }

    /// A cell merged over rows gets their height; where its words need more, the last row grows.
    private void stretchMerged() {
        for (var i = 0; i < rows.size(); i++) {
            for (var c = 0; c < rows.get(i).cells.size(); c++) {
                var cell = rows.get(i).cells.get(c);
                if (cell.look().merge() != Merge.BEGINS) {
                    continue;
                }
                var last = i;
                while (last + 1 < rows.size() && goesOn(rows.get(last + 1), cell.column())) {
                    last++;
                }
                var tall = rows.subList(i, last + 1).stream()
                        .mapToDouble(row -> row.height)
                        .sum();
                if (cell.natural() > tall && !rows.get(last).exact) {
                    rows.get(last).height += cell.natural() - tall;
                    tall = cell.natural();
                }
                rows.get(i).cells.set(c, cell.withMergedHeight(tall));
                hideInnerEdges(i, last, cell.column());
            }
        }
    }

    private static boolean goesOn(RowBeing row, int column) {
        return row.cells.stream()
                .anyMatch(cell -> cell.column() == column && cell.look().merge() == Merge.GOES_ON);
    }

    private void hideInnerEdges(int from, int last, int column) {
        for (var i = from; i < last; i++) {
            rows.get(i).cells.replaceAll(cell -> cell.column() == column ? cell.openBelow() : cell);
        }
    }

    private List<Slab> slabs() {
        var headers = new ArrayList<Slab>();
        var slabs = new ArrayList<Slab>();
        for (var row : rows) {
            var leads = row.header && headers.size() == slabs.size();
            var merged = row.cells.stream().anyMatch(cell -> cell.mergedHeight() > row.height + 0.5)
                    && row.cells.stream().allMatch(cell -> cell.mergedHeight() < page.height() / 3);
            var slab = new RowSlab(
                    List.copyOf(row.cells),
                    row.height,
                    row.whole || row.exact,
                    merged,
                    leads ? List.of() : List.copyOf(headers));
            slabs.add(slab);
            if (leads) {
                headers.add(slab);
            }
        }
        return slabs;
    }

    private static boolean on(@Nullable Element properties, String name) {
        var flag = properties == null ? null : properties.first(name);
        var value = flag == null ? null : flag.attribute("w:val");
        return flag != null && (value == null || !(value.equals("0") || value.equals("false") || value.equals("off")));
    }
}
