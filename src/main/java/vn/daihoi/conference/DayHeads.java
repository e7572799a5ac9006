package vn.daihoi.conference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Cited;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Words;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Builds the top of the pages of a conference's day, and gives other modules the conference as a reader may see it.
@Component
public class DayHeads {
    private final Conferences conferences;
    private final GroundsFor grounds;
    private final Units units;
    private final List<DayPlace> places;

    DayHeads(Conferences conferences, GroundsFor grounds, Units units, ObjectProvider<DayPlace> places) {
        this.conferences = conferences;
        this.grounds = grounds;
        this.units = units;
        this.places =
                places.stream().sorted(Comparator.comparingInt(DayPlace::order)).toList();
    }

    /// A conference and its unit, which the reader may see.
    public record Seen(Conference conference, Unit unit) {}

    public Seen seen(Actor actor, long conferenceId) {
        var conference = conferences.find(conferenceId).orElseThrow(() -> new NotThere("conference", conferenceId));
        return new Seen(conference, units.visibleTo(actor, conference.unitId()));
    }

    /// @param path of the day's place that is shown
    public DayHead of(Actor actor, long conferenceId, String path, Words t) {
        var seen = seen(actor, conferenceId);
        var unit = seen.unit();
        return new DayHead(
                conferenceId,
                unit.id(),
                unit.name(),
                event(seen),
                line(seen.conference(), t),
                Editors.mayEdit(actor, unit),
                crumbs(seen, t),
                tabs(conferenceId, path, t));
    }

    /// Links to the places of the day, for the overview.
    public List<Frame.Place> places(long conferenceId, Words t) {
        return tabs(conferenceId, "", t);
    }

    /// The event as the plan names it: “Hội nghị điển hình tiên tiến”; "" where no plan is in force.
    public String event(Seen seen) {
        var facts = seen.conference().facts();
        if (!facts.event().isEmpty()) {
            return facts.event();
        }
        return grounds.find(seen.unit(), facts.day()).stream()
                .flatMap(found -> found.terms().events().stream())
                .map(Cited::value)
                .findFirst()
                .orElse("");
    }

    public static String line(Conference conference, Words t) {
        var facts = conference.facts();
        var day = conference.state().dayHeld().orElse(facts.day());
        return Stream.of(t.time(facts.startsAt()), t.day(day), facts.hall(), facts.address())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<Crumb> crumbs(Seen seen, Words t) {
        return List.of(
                new Crumb(t.of("conference.list.title"), "/conferences"),
                new Crumb(
                        seen.unit().name(), "/conferences/" + seen.conference().id()),
                new Crumb(t.of("conference.day"), ""));
    }

    private List<Frame.Place> tabs(long id, String current, Words t) {
        var tabs = new ArrayList<Frame.Place>();
        for (var place : places) {
            var path = "/conferences/" + id + "/" + place.path();
            tabs.add(new Frame.Place(t.of(place.key()), path, place.path().equals(current)));
        }
        return tabs;
    }
}
