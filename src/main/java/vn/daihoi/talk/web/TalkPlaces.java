package vn.daihoi.talk.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

@Configuration(proxyBeanMethods = false)
class TalkPlaces {
    static final String PATH = "talks";

    @Bean
    DayPlace talksPlace() {
        return new DayPlace("talk.place", PATH, 12);
    }
}
