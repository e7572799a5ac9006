package vn.daihoi.paper.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class PaperPlaces {
    static final String IN = "/papers";
    static final String OUT = "/papers/sent";
    static final String REGISTER = "/papers/register";

    @Bean
    NavEntry papersPlace() {
        return new NavEntry(
                        "paper.nav",
                        IN,
                        115,
                        Set.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER))
                .under(NavEntry.PAPERS);
    }

    static List<Frame.Place> tabs(Words t, String current, long unread) {
        var in = unread == 0 ? t.of("paper.in") : t.of("paper.in.unread", unread);
        return List.of(
                new Frame.Place(in, IN, current.equals(IN)),
                new Frame.Place(t.of("paper.out"), OUT, current.equals(OUT)),
                new Frame.Place(t.of("paper.register"), REGISTER, current.equals(REGISTER)));
    }
}
