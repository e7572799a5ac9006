package vn.daihoi.typeset.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of a table.
///
/// @param undivided whether it may not be divided between pages
/// @param joined whether a cell is merged into the rows below
record RowSlab(List<CellSlab> cells, double height, boolean undivided, boolean joined, List<Slab> repeated)
        implements Slab {

    @Override
    public double before() {
        return 0;
    }

    @Override
    public double after() {
        return 0;
    }

    @Override
    public boolean keepsWithNext() {
        return joined
                || cells.stream()
                        .anyMatch(cell -> !cell.content().isEmpty()
                                && cell.content().getLast().keepsWithNext());
    }

    @Override
    public boolean breaksPageBefore() {
        return cells.stream()
                .anyMatch(cell ->
                        !cell.content().isEmpty() && cell.content().getFirst().breaksPageBefore());
    }

    @Override
    public boolean breaksPageAfter() {
        return false;
    }

    @Override
    public double least() {
        return cells.stream().mapToDouble(RowSlab::least).max().orElse(0);
    }

    private static double least(CellSlab cell) {
        var tall = cell.padTop() + cell.padBottom();
        for (var slab : cell.content()) {
            tall += slab.whole();
            if (!slab.keepsWithNext()) {
                break;
            }
        }
        return tall;
    }

    @Override
    public Optional<Halves> split(double room, boolean torn) {
        var upper = new ArrayList<CellSlab>();
        var lower = new ArrayList<CellSlab>();
        var moved = false;
        for (var cell : cells) {
            var fits = fitting(cell, room, torn);
            moved |= fits > 0;
            upper.add(cell.holding(List.copyOf(cell.content().subList(0, fits))));
            lower.add(cell.holding(
                    List.copyOf(cell.content().subList(fits, cell.content().size()))));
        }
        return moved ? Optional.of(new Halves(part(upper), part(lower))) : Optional.empty();
    }

    /// Up to the last place at which the cell may be divided.
    private static int fitting(CellSlab cell, double room, boolean torn) {
        var used = cell.padTop() + cell.padBottom();
        var fits = 0;
        var together = 0;
        for (var slab : cell.content()) {
            used += slab.whole();
            if (used > room) {
                return together == 0 && torn ? fits : together;
            }
            fits++;
            together = slab.keepsWithNext() ? together : fits;
        }
        return fits;
    }

    private RowSlab part(List<CellSlab> some) {
        var tall = some.stream().mapToDouble(CellSlab::natural).max().orElse(0);
        return new RowSlab(List.copyOf(some), tall, undivided, false, repeated);
    }

    @Override
    public void draw(Ink ink, double left, double top) {
        cells.forEach(cell -> cell.draw(ink, left, top, height));
    }
}
