package vn.daihoi.stage.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

@Configuration(proxyBeanMethods = false)
class StagePlaces {
    static final String STAGE = "stage";
    static final String SPEAKERS = "speakers";
    static final String SCREENS = "screens";
    static final String NOTES = "notes";

    @Bean
    DayPlace stagePlace() {
        return new DayPlace("stage.place.stage", STAGE, 70);
    }

    @Bean
    DayPlace speakersPlace() {
        return new DayPlace("stage.place.speakers", SPEAKERS, 71);
    }

    @Bean
    DayPlace notesPlace() {
        return new DayPlace("stage.place.notes", NOTES, 72);
    }

    @Bean
    DayPlace screensPlace() {
        return new DayPlace("stage.place.screens", SCREENS, 80);
    }
}
