package vn.daihoi.guidance.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class GuidancePlaces {
    static final String GUIDES = "/guidance";
    static final String QUESTIONS = "/guidance/questions";

    @Bean
    NavEntry guidancePlace() {
        return new NavEntry("guidance.nav", GUIDES, 36, Set.of()).under(NavEntry.PEOPLE);
    }

    static List<Frame.Place> tabs(Words t, String current) {
        return List.of(
                new Frame.Place(t.of("guidance.tab.guides"), GUIDES, current.equals(GUIDES)),
                new Frame.Place(t.of("guidance.tab.questions"), QUESTIONS, current.equals(QUESTIONS)));
    }
}
