package vn.daihoi.story.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class StoryPlaces {

    @Bean
    NavEntry storiesPlace() {
        return new NavEntry(
                        "story.place",
                        StoriesPages.HOME,
                        37,
                        Set.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER))
                .under(NavEntry.PEOPLE);
    }
}
