package vn.daihoi.door.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

/// Where the doors stand among the pages of a conference's day.
@Configuration
class DoorPlaces {
    static final String DOORS = "doors";

    @Bean
    DayPlace doorsOfTheDay() {
        return new DayPlace("door.place", DOORS, 50);
    }
}
