package vn.daihoi.report.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/// Counts all figures of a unit and of what lies below it, one statement per kind of source.
@Repository
public class Figures {
    private final Honoured honoured;
    private final Held held;
    private final List<FigureSource> elsewhere;

    Figures(Honoured honoured, Held held, List<FigureSource> elsewhere) {
        this.honoured = honoured;
        this.held = held;
        this.elsewhere = elsewhere;
    }

    /// @param below of each unit right below, by its path: the groups that are counted there
    public record RolledUp(Counted.Numbers all, Map<String, Counted.Numbers> below) {}

    public Counted.Numbers of(Counted over) {
        return all(parts(over), over);
    }

    /// One figure: only its kind of source is asked.
    public long of(Figure figure, Counted over) {
        var parts = new Parts();
        var numbers = new HashMap<String, Long>();
        switch (figure.group()) {
            case HONOURS -> honoured.addGivenTo(parts, over);
            case COMMENDED -> honoured.addHoldersTo(parts, over);
            case CONFERENCES, DUTIES -> held.addTo(parts, over);
            case EXEMPLARS -> numbers.putAll(held.listed(over));
            case AWARDED, PROPOSED, TALKS, PRESS, MONEY ->
                elsewhere.stream()
                        .filter(source -> source.group() == figure.group())
                        .forEach(source -> numbers.putAll(source.numbers(over)));
        }
        parts.addTo(numbers);
        return numbers.getOrDefault(figure.code(), 0L);
    }

    /// The same in one pass for the unit and for all units right below.
    public RolledUp rolledUp(Counted over) {
        var parts = parts(over);
        var all = all(parts, over);
        held.addListedTo(parts, over);
        return new RolledUp(all, parts.numbers());
    }

    private Counted.Numbers all(Parts parts, Counted over) {
        var numbers = new HashMap<String, Long>();
        parts.addTo(numbers);
        numbers.putAll(held.listed(over));
        elsewhere.forEach(source -> numbers.putAll(source.numbers(over)));
        return new Counted.Numbers(Map.copyOf(numbers));
    }

    private Parts parts(Counted over) {
        var parts = new Parts();
        honoured.addGivenTo(parts, over);
        honoured.addHoldersTo(parts, over);
        held.addTo(parts, over);
        return parts;
    }
}
