package vn.daihoi.publicity.web;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class PublicityPlaces {
    static final String LIST = "/publicity";
    static final String CALENDAR = "/publicity/calendar";
    static final String PLANS = "/publicity/plans";
    static final String KIT = "/publicity/kit";
    static final String COVERAGE = "/publicity/coverage";

    @Bean
    NavEntry publicityPlace() {
        return new NavEntry("publicity.nav", LIST, 62, Set.of()).under(NavEntry.WATCH);
    }

    static List<Frame.Place> tabs(Words t, String current) {
        return List.of(
                new Frame.Place(t.of("publicity.tab.list"), LIST, current.equals(LIST)),
                new Frame.Place(t.of("publicity.tab.calendar"), CALENDAR, current.equals(CALENDAR)),
                new Frame.Place(t.of("publicity.tab.plans"), PLANS, current.equals(PLANS)),
                new Frame.Place(t.of("publicity.tab.coverage"), COVERAGE, current.equals(COVERAGE)),
                new Frame.Place(t.of("publicity.tab.kit"), KIT, current.equals(KIT)));
    }
}
