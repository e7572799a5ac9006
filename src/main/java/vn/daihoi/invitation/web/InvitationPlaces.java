package vn.daihoi.invitation.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class InvitationPlaces {
    static final String PATH = "invitations";

    @Bean
    DayPlace invitationsPlace() {
        return new DayPlace("invitation.place", PATH, 20);
    }

    @Bean
    NavEntry sentGuests() {
        return new NavEntry("invitation.nav", "/invitations", 38, Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT))
                .under(NavEntry.PEOPLE);
    }
}
