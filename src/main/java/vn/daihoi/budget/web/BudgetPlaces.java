package vn.daihoi.budget.web;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.daihoi.conference.DayPlace;
import vn.daihoi.shared.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class BudgetPlaces {
    static final String BUDGET = "budget";
    static final String NORMS = "/budget/norms";

    @Bean
    DayPlace budgetPlace() {
        return new DayPlace("budget.place", BUDGET, 15);
    }

    @Bean
    NavEntry normsPlace() {
        return new NavEntry("budget.norms.nav", NORMS, 64, Set.of()).under(NavEntry.PAPERS);
    }
}
