package vn.daihoi.exemplar;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.audit.Change;
import vn.daihoi.audit.Journal;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Honours;
import vn.daihoi.shared.Actor;

/// Gives away the exemplars that were asked for as a file. Who took what, and how many, is in the journal. How to reach
/// them stays on their own pages.
@Service
public class ExportExemplars {
    /// What a sheet is still used with; who needs more narrows it down and takes several.
    public static final int MOST = 20_000;

    private final Exemplars exemplars;
    private final Honours honours;
    private final Journal journal;

    ExportExemplars(Exemplars exemplars, Honours honours, Journal journal) {
        this.exemplars = exemplars;
        this.honours = honours;
        this.journal = journal;
    }

    /// @param held honours in the register, the latest first
    public record Row(Exemplar exemplar, List<Honour> held) {}

    public record Rows(List<Row> rows, long total) {
        public boolean isCut() {
            return total > rows.size();
        }
    }

    /// @param asked the address the rows were asked for with
    @Transactional
    public Rows export(Actor actor, ExemplarFilter filter, String asked) {
        var found = exemplars.find(actor, filter, MOST, 0);
        var held = honours.of(found.rows().stream().map(Exemplar::registrantId).collect(Collectors.toSet()));
        var path = actor.seesEverything() ? null : actor.scope();
        var after = Map.of("asked", asked, "rows", found.rows().size(), "total", found.total());
        journal.record(new Change("exemplar.exported", "exemplar", 0, path, null, after));
        return new Rows(
                found.rows().stream()
                        .map(one -> new Row(
                                one,
                                held.getOrDefault(one.registrantId(), List.of()).stream()
                                        .map(Honours.Held::honour)
                                        .toList()))
                        .toList(),
                found.total());
    }
}
