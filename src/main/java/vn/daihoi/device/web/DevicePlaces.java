package vn.daihoi.device.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

/// Where devices stand among the pages of a conference's day.
@Configuration
class DevicePlaces {
    static final String DEVICES = "devices";

    @Bean
    DayPlace devicesOfTheDay() {
        return new DayPlace("device.place", DEVICES, 90);
    }
}
