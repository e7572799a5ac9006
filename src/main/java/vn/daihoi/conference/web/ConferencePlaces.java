package vn.daihoi.conference.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ConferencePlaces {

    @Bean
    NavEntry conferencesPlace() {
        return new NavEntry("conference.place", "/conferences", 30, Set.of());
    }

    @Bean
    NavEntry givenPlace() {
        return new NavEntry("conference.given.nav", "/tasks", 32, Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT))
                .under(NavEntry.WATCH);
    }
}
