package vn.daihoi.document.delegates;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Facts;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.DelegateLists;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.ListGrounds;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.Ground;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;

/// The list of delegates a paper is about: those sent to the next congress, else those who attend here.
@Component
class ChosenList {
    private final DelegateLists lists;
    private final Delegates delegates;
    private final ListGrounds grounds;

    ChosenList(DelegateLists lists, Delegates delegates, ListGrounds grounds) {
        this.lists = lists;
        this.delegates = delegates;
        this.grounds = grounds;
    }

    /// @param lines of those who go, sorted by tên
    record Chosen(DelegateList list, List<Delegates.Line> lines) {}

    Optional<Chosen> of(Actor actor, Ground ground) {
        return of(actor, ground, Purpose.UP).or(() -> of(actor, ground, Purpose.HERE));
    }

    Optional<Chosen> of(Actor actor, Ground ground, Purpose purpose) {
        return list(ground, purpose).map(list -> new Chosen(list, going(actor, list)));
    }

    private List<Delegates.Line> going(Actor actor, DelegateList list) {
        return delegates.lines(actor, list).stream()
                .filter(line -> line.entry().counts())
                .toList();
    }

    boolean exists(Ground ground, Purpose purpose) {
        return list(ground, purpose).isPresent();
    }

    private Optional<DelegateList> list(Ground ground, Purpose purpose) {
        return lists.ofUnit(ground.unit().id(), ground.season(), purpose);
    }

    /// Name of the congress the list goes to; empty where nothing above is in the program.
    String destination(Ground ground, DelegateList list) {
        return list.purpose() == Purpose.HERE ? ground.conferenceName() : above(ground);
    }

    String above(Ground ground) {
        return grounds.nextAbove(ground.unit())
                .map(unit -> grounds.of(unit, ground.season()))
                .map(found -> Ground.oneLine(
                        found.grounds()
                                .nameLines(
                                        found.conference() == null
                                                ? Facts.NONE
                                                : found.conference().facts()),
                        found.unit().name()))
                .orElse("");
    }

    static Finding noList(Purpose purpose) {
        return Finding.breach(purpose == Purpose.UP ? "VS-301" : "VS-302");
    }

    static Finding nobody() {
        return Finding.breach("VS-303");
    }

    static Finding notAdopted() {
        return Finding.breach("VS-304");
    }
}
