package vn.daihoi.exemplar.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class ExemplarPlaces {
    static final String LIST = "/exemplars";
    static final String WAITING = "/exemplars/waiting";
    static final String LADDER = "/exemplars/ladder";

    @Bean
    NavEntry exemplarEntry() {
        return new NavEntry("exemplar.nav", LIST, 34, Set.of()).under(NavEntry.PEOPLE);
    }

    /// The parts that the actor may open.
    static List<Frame.Place> tabs(Actor actor, Words t, String current) {
        var tabs = new ArrayList<Frame.Place>();
        tabs.add(new Frame.Place(t.of("exemplar.tab.list"), LIST, current.equals(LIST)));
        if (actor.has(Roles.STANDING_BODY) || actor.has(Roles.HEAD_OF_UNIT)) {
            tabs.add(new Frame.Place(t.of("exemplar.tab.waiting"), WAITING, current.equals(WAITING)));
        }
        tabs.add(new Frame.Place(t.of("exemplar.tab.ladder"), LADDER, current.equals(LADDER)));
        return tabs;
    }
}
