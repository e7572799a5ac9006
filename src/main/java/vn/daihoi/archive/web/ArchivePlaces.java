package vn.daihoi.archive.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ArchivePlaces {

    @Bean
    NavEntry archivePlace() {
        return new NavEntry("archive.nav", "/archive", 150, Set.of(Roles.STANDING_BODY)).under(NavEntry.WATCH);
    }
}
