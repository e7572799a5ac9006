package vn.daihoi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseTest {

    @Test
    void arrows_between_modules_go_down_only() {
        ApplicationModules.of(DaiHoi.class).verify();
    }
}
