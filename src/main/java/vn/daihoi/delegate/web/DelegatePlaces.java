package vn.daihoi.delegate.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DelegatePlaces {

    @Bean
    NavEntry delegatesPlace() {
        return new NavEntry("delegate.place", "/lists", 35, Set.of()).under(NavEntry.PEOPLE);
    }
}
