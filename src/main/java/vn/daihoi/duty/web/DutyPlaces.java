package vn.daihoi.duty.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DutyPlaces {

    @Bean
    NavEntry startPlace() {
        return new NavEntry("duty.nav.start", "/", 0, Set.of());
    }

    @Bean
    NavEntry inboxPlace() {
        return new NavEntry("duty.nav.inbox", "/inbox", 110, Set.of(Roles.STANDING_BODY, Roles.VIEWER))
                .under(NavEntry.WATCH);
    }

    @Bean
    NavEntry latePlace() {
        return new NavEntry("duty.nav.late", "/duties/late", 120, Set.of(Roles.STANDING_BODY, Roles.VIEWER))
                .under(NavEntry.WATCH);
    }
}
