package vn.daihoi.award.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

@Configuration(proxyBeanMethods = false)
class AwardPlaces {
    static final String AWARDS = "awards";

    @Bean
    DayPlace awardsPlace() {
        return new DayPlace("award.place", AWARDS, 35);
    }
}
