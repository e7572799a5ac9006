package vn.daihoi.identity.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class IdentityPlaces {

    @Bean
    NavEntry accountsPlace() {
        return new NavEntry("identity.accounts.nav", "/accounts", 910, Set.of(Roles.ADMINISTRATOR))
                .under(NavEntry.SYSTEM);
    }
}
