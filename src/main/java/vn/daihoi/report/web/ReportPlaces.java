package vn.daihoi.report.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ReportPlaces {

    @Bean
    NavEntry resultsPlace() {
        return new NavEntry("report.results.nav", "/results", 22, Set.of()).under(NavEntry.WATCH);
    }

    @Bean
    NavEntry reportsPlace() {
        return new NavEntry("report.place", "/reports", 37, Set.of()).under(NavEntry.PAPERS);
    }
}
