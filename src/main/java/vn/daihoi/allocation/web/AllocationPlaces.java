package vn.daihoi.allocation.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class AllocationPlaces {
    static final String HOME = "/allocation";

    @Bean
    NavEntry allocationEntry() {
        return new NavEntry("allocation.nav", HOME, 60, Set.of(Roles.STANDING_BODY, Roles.VIEWER))
                .under(NavEntry.PEOPLE);
    }

    static List<Crumb> crumbs(Words t, String here) {
        return List.of(new Crumb(t.of("allocation.title"), HOME), new Crumb(here, ""));
    }
}
