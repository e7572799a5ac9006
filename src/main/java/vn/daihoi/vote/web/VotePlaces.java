package vn.daihoi.vote.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;

/// Votes among the pages of a conference's day.
@Configuration
class VotePlaces {
    static final String PATH = "votes";
    private static final int AFTER_DOORS = 60;

    @Bean
    DayPlace votePlace() {
        return new DayPlace("vote.title", PATH, AFTER_DOORS);
    }
}
