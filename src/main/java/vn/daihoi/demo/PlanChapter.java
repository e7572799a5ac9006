package vn.daihoi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.Plans;
import vn.daihoi.plan.PutInForce;

/// The province has put Kế hoạch 128 in force.
@Component
@Profile("demo")
class PlanChapter implements DemoChapter {
    private static final LocalDate IN_FORCE = LocalDate.of(2019, 9, 11);

    private final Plans plans;
    private final PlanOwners owners;
    private final PutInForce putInForce;

    PlanChapter(Plans plans, PlanOwners owners, PutInForce putInForce) {
        this.plans = plans;
        this.owners = owners;
        this.putInForce = putInForce;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void tell() {
        if (plans.all().isEmpty()) {
            var enactment = new Enactment(IN_FORCE, "Ban hành Kế hoạch 128/KH-UBND", null);
            putInForce.put(owners.root().orElseThrow(), yaml(), enactment);
        }
    }

    private static String yaml() {
        try {
            return new ClassPathResource("plans/soc-trang-2020.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
