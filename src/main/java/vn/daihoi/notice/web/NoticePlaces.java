package vn.daihoi.notice.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class NoticePlaces {

    @Bean
    NavEntry mailPlace() {
        return new NavEntry("notice.mail.nav", "/mail", 930, Set.of(Roles.ADMINISTRATOR)).under(NavEntry.SYSTEM);
    }
}
