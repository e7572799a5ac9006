package vn.daihoi.badge.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

@Configuration(proxyBeanMethods = false)
class BadgePlaces {
    static final String BADGES = "badges";

    @Bean
    DayPlace badgesPlace() {
        return new DayPlace("badge.place", BADGES, 50);
    }
}
