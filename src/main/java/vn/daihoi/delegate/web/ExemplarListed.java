package vn.daihoi.delegate.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.EligibleFor;
import vn.daihoi.delegate.ListedOn;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.exemplar.Exemplar;
import vn.daihoi.exemplar.ExemplarPanel;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// On which lists of delegates an exemplar stands, and the button that puts them on the reader's own.
@Component
class ExemplarListed implements ExemplarPanel {
    private final ListedOn listed;
    private final DelegateLists lists;
    private final EligibleFor eligible;
    private final Units units;
    private final Dictionary dictionary;

    ExemplarListed(ListedOn listed, DelegateLists lists, EligibleFor eligible, Units units, Dictionary dictionary) {
        this.listed = listed;
        this.lists = lists;
        this.eligible = eligible;
        this.units = units;
        this.dictionary = dictionary;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Panel> of(Actor actor, Exemplar exemplar) {
        var t = dictionary.here();
        var lines = listed.of(exemplar.registrantId(), exemplar.season()).stream()
                .map(one -> line(one, t))
                .toList();
        var open = Optional.ofNullable(actor.unitId())
                .flatMap(units::find)
                .filter(unit -> Editors.mayEdit(actor, unit))
                .map(unit -> open(unit, exemplar, t))
                .orElse(List.of());
        return lines.isEmpty() && open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        "delegate/exemplar-panel",
                        new ExemplarListedPage(exemplar.id(), exemplar.registrantId(), lines, open)));
    }

    static ExemplarListedPage.Line line(ListedOn.Line one, Words t) {
        var out = one.state().equals("withdrawn") || one.state().equals("replaced");
        var reserve = out ? null : one.reserve();
        return new ExemplarListedPage.Line(
                "/lists/" + one.listId(),
                t.of(title(one.purpose(), one.top())),
                one.unit(),
                reserve == null ? t.of("delegate.state." + one.state()) : t.of("delegate.state.reserve", reserve),
                out ? "bad" : reserve != null ? "plain" : one.state().equals("proposed") ? "info" : "good");
    }

    /// Lists of the unit that could take the exemplar now.
    private List<ExemplarListedPage.Open> open(Unit unit, Exemplar exemplar, Words t) {
        return Stream.of(Purpose.values())
                .flatMap(purpose -> lists.ofUnit(unit.id(), exemplar.season(), purpose).stream())
                .filter(list -> !list.adopted() && takes(unit, list, exemplar.registrantId()))
                .map(list -> new ExemplarListedPage.Open(
                        "/lists/" + list.id() + "/eligible",
                        t.of(title(list.purpose().code(), unit.parentId() == null))))
                .toList();
    }

    private boolean takes(Unit unit, DelegateList list, long registrantId) {
        return eligible.of(unit, list).stream().anyMatch(one -> one.registrantId() == registrantId);
    }

    private static String title(String purpose, boolean top) {
        return "delegate.purpose." + (top && purpose.equals(Purpose.UP.code()) ? "nation" : purpose);
    }
}
