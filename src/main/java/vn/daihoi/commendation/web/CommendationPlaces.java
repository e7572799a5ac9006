package vn.daihoi.commendation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.NavEntry;
import vn.daihoi.shared.web.Words;

@Configuration(proxyBeanMethods = false)
class CommendationPlaces {
    static final String HOME = "/commendations";

    @Bean
    NavEntry commendationEntry() {
        return new NavEntry(
                        "commendation.nav",
                        HOME,
                        70,
                        Set.of(Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER))
                .under(NavEntry.PEOPLE);
    }

    static String ofUnit(long unitId) {
        return HOME + "?unit=" + unitId;
    }

    static List<Crumb> crumbs(Words t, String unit, long unitId, String... steps) {
        var crumbs = new ArrayList<>(List.of(new Crumb(t.of("commendation.title.of", unit), ofUnit(unitId))));
        for (var i = 0; i + 1 < steps.length; i += 2) {
            crumbs.add(new Crumb(steps[i], steps[i + 1]));
        }
        return crumbs;
    }
}
