package vn.daihoi.movement.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class MovementPlaces {
    static final String LIST = "/movements";

    @Bean
    NavEntry movementEntry() {
        return new NavEntry("movement.nav", LIST, 25, Set.of()).under(NavEntry.WATCH);
    }
}
