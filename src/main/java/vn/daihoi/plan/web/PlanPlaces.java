package vn.daihoi.plan.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.SeasonTitle;

/// The plan's place in the navigation, and the season's name in the header.
@Configuration(proxyBeanMethods = false)
class PlanPlaces {

    @Bean
    NavEntry planPlace() {
        return new NavEntry("plan.nav", "/plan", 20, Set.of());
    }

    @Bean
    SeasonTitle seasonTitle(PlanReading reading, Dictionary dictionary) {
        return () -> Acting.current().flatMap(actor -> title(reading, dictionary, actor));
    }

    private static Optional<String> title(PlanReading reading, Dictionary dictionary, Actor actor) {
        return reading.find(actor, reading.dayOrToday(null)).map(it -> {
            var heading = it.plan().heading();
            return dictionary.here().of("plan.season", heading.season(), heading.number());
        });
    }
}
