package vn.daihoi.paper.web;

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
class PaperPlaces {
    static final String IN = "/papers";
    static final String OUT = "/papers/sent";

    @Bean
    NavEntry papersPlace() {
        return new NavEntry(
                "paper.nav",
                IN,
                115,
                Set.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER));
    }

    /// Only those who send, or look on, have an out-box.
    static List<Frame.Place> tabs(Actor actor, Words t, String current, long unread) {
        var in = unread == 0 ? t.of("paper.in") : t.of("paper.in.unread", unread);
        var first = new Frame.Place(in, IN, current.equals(IN));
        return actor.has(Roles.STANDING_BODY) || actor.has(Roles.VIEWER)
                ? List.of(first, new Frame.Place(t.of("paper.out"), OUT, current.equals(OUT)))
                : List.of(first);
    }
}
