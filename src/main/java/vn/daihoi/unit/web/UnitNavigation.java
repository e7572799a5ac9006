package vn.daihoi.unit.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class UnitNavigation {

    @Bean
    NavEntry unitsEntry() {
        return new NavEntry("unit.nav", "/units", 40, Set.of());
    }
}
