package vn.daihoi.conference.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ConferencePlaces {

    @Bean
    NavEntry conferencesPlace() {
        return new NavEntry("conference.place", "/conferences", 30, Set.of());
    }
}
