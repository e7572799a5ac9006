package vn.daihoi.demo;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Acting;

/// Keeps the demo's known passwords off the network: without the profile the program listens to everybody.
/// Looks before the web server opens its port.
@Component
@Profile("!demo")
class DemoGuard implements SmartInitializingSingleton {
    private final DemoMark mark;

    DemoGuard(DemoMark mark) {
        this.mark = mark;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Acting.asSystem(() -> {
            if (mark.isSet()) {
                throw DemoRefused.installationIsDemo();
            }
        });
    }
}
