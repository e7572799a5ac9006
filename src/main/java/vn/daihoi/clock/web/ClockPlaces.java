package vn.daihoi.clock.web;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ClockPlaces {

    @Bean
    @ConditionalOnProperty(name = "daihoi.clock", havingValue = "movable")
    NavEntry clockPlace() {
        return new NavEntry("clock.nav", "/clock", 990, Set.of(Roles.ADMINISTRATOR)).under(NavEntry.SYSTEM);
    }
}
