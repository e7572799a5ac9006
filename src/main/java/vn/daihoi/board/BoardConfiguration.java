package vn.daihoi.board;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    NavEntry boardPlace() {
        return new NavEntry("board.nav", "/board", 20, Set.of()).under(NavEntry.WATCH);
    }
}
