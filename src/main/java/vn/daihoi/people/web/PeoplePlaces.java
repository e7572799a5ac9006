package vn.daihoi.people.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.people.PeopleRights;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class PeoplePlaces {

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry("people.nav", "/people", 35, Set.of()).under(NavEntry.PEOPLE);
    }

    /// The parts of the register that the actor may open.
    static List<Frame.Place> tabs(Actor actor, Words t, String current) {
        var tabs = new ArrayList<Frame.Place>();
        tabs.add(new Frame.Place(t.of("people.tab.list"), "/people", current.equals("/people")));
        if (PeopleRights.keepsSubtree(actor)) {
            tabs.add(new Frame.Place(
                    t.of("people.tab.duplicates"), "/people/duplicates", current.equals("/people/duplicates")));
        }
        if (PeopleRights.seesLooks(actor)) {
            tabs.add(new Frame.Place(t.of("people.tab.looks"), "/people/looks", current.equals("/people/looks")));
        }
        return tabs;
    }
}
