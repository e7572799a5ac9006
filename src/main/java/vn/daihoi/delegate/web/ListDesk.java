package vn.daihoi.delegate.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.daihoi.conference.Editors;
import vn.daihoi.delegate.Adoptions;
import vn.daihoi.delegate.DelegateList;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.EligibleFor;
import vn.daihoi.delegate.ListGrounds;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.DelegateGroup;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;

/// What every page of a list needs: the list as the actor may see it, and its head.
@Component
class ListDesk {
    private final Delegates delegates;
    private final Adoptions adoptions;
    private final ListGrounds grounds;
    private final Dictionary dictionary;

    ListDesk(Delegates delegates, Adoptions adoptions, ListGrounds grounds, Dictionary dictionary) {
        this.delegates = delegates;
        this.adoptions = adoptions;
        this.grounds = grounds;
        this.dictionary = dictionary;
    }

    /// A list with its unit and the plan that holds for it.
    record Seen(Actor actor, DelegateList list, Unit unit, ListGrounds.Found found, Words t) {

        List<Cited<DelegateGroup>> groups() {
            return list.purpose() == Purpose.HERE ? found.tier().groups() : List.of();
        }

        List<Choice> groupChoices() {
            return groups().stream()
                    .map(group -> new Choice(group.value().code(), group.value().name()))
                    .toList();
        }

        String groupName(String code) {
            return groups().stream()
                    .map(Cited::value)
                    .filter(group -> group.code().equals(code))
                    .map(DelegateGroup::name)
                    .findFirst()
                    .orElse(code);
        }

        ListStates states() {
            return new ListStates(list.adopted());
        }

        boolean mayEdit() {
            return Editors.mayEdit(actor, unit);
        }
    }

    Seen seen(Actor actor, long id) {
        var seen = delegates.seen(actor, id);
        var found = grounds.of(seen.unit(), seen.list().season());
        return new Seen(actor, seen.list(), seen.unit(), found, dictionary.here());
    }

    ListHead head(Seen seen, String current) {
        var list = seen.list();
        var t = seen.t();
        return new ListHead(
                list.id(),
                list.version(),
                seen.unit().name(),
                title(list, seen.unit(), t),
                adopted(list, t),
                closed(seen),
                seen.mayEdit() && !list.adopted(),
                Editors.mayDecide(seen.actor(), seen.unit()),
                list.purpose() == Purpose.UP,
                crumbs(seen),
                tabs(seen, current));
    }

    static String title(DelegateList list, Unit unit, Words t) {
        return t.of(
                list.purpose() == Purpose.UP && unit.parentId() == null
                        ? "delegate.purpose.nation"
                        : list.purpose() == Purpose.UP ? "delegate.purpose.up" : "delegate.purpose.here");
    }

    private String adopted(DelegateList list, Words t) {
        return adoptions
                .of(list.id())
                .map(vote -> t.of(
                        "delegate.adoption.recorded",
                        vote.heldOn(),
                        vote.delegates(),
                        vote.inFavour(),
                        vote.against(),
                        vote.abstaining(),
                        vote.present(),
                        vote.summoned(),
                        vote.byName(),
                        vote.at()))
                .orElse("");
    }

    private static String closed(Seen seen) {
        if (!seen.mayEdit()) {
            return seen.t().of("delegate.closed.reader");
        }
        return seen.list().adopted() ? seen.t().of("delegate.closed.adopted") : "";
    }

    private List<Crumb> crumbs(Seen seen) {
        var crumbs = new ArrayList<Crumb>();
        crumbs.add(new Crumb(seen.t().of("delegate.title"), "/lists"));
        crumbs.add(new Crumb(seen.unit().name(), "/units/" + seen.unit().id()));
        crumbs.add(new Crumb(
                seen.t()
                        .of(
                                seen.list().purpose() == Purpose.UP
                                        ? "delegate.purpose.up.short"
                                        : "delegate.purpose.here.short"),
                ""));
        return crumbs;
    }

    private static List<Frame.Place> tabs(Seen seen, String current) {
        var path = "/lists/" + seen.list().id();
        var tabs = new ArrayList<Frame.Place>();
        add(tabs, seen, "list", path, current);
        if (seen.mayEdit() && !seen.list().adopted()) {
            add(tabs, seen, "paste", "/imports/delegates?target=" + seen.list().id(), current);
            var nation = EligibleFor.isNation(seen.unit(), seen.list());
            var label = seen.t().of(nation ? "delegate.tab.delegates" : "delegate.tab.eligible");
            tabs.add(new Frame.Place(label, path + "/eligible", current.equals("eligible")));
        }
        if (!seen.groups().isEmpty()) {
            add(tabs, seen, "groups", path + "/groups", current);
        }
        if (seen.list().purpose() == Purpose.UP) {
            add(tabs, seen, "adoption", path + "/adoption", current);
        }
        if (seen.mayEdit() && !seen.list().adopted()) {
            add(tabs, seen, "choice", path + "/choice", current);
        }
        add(tabs, seen, "credentials", path + "/credentials", current);
        if (!seen.found().tier().balance().isEmpty()) {
            add(tabs, seen, "population", path + "/population", current);
        }
        return tabs;
    }

    private static void add(List<Frame.Place> tabs, Seen seen, String key, String path, String current) {
        tabs.add(new Frame.Place(seen.t().of("delegate.tab." + key), path, key.equals(current)));
    }
}
