package vn.daihoi.hall.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

@Configuration(proxyBeanMethods = false)
class HallPlaces {
    static final String SEATS = "seats";

    @Bean
    DayPlace seatsPlace() {
        return new DayPlace("hall.place", SEATS, 40);
    }
}
