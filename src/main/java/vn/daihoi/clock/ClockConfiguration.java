package vn.daihoi.clock;

import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.SeasonClock;

@Configuration
class ClockConfiguration {

    @Bean
    SeasonClock seasonClock(@Value("${daihoi.clock:real}") String kind) {
        return new SeasonClock(InstantSource.system(), kind.equals("movable"));
    }
}
