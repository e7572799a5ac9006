package vn.daihoi;

import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole program within the JVM of the tests.
public final class WholeProgram {
    private WholeProgram() {}

    /// One after the other: two that begin in the same moment set up logging at once, which it does not bear.
    public static synchronized ConfigurableApplicationContext start(List<String> arguments) {
        return new SpringApplicationBuilder(DaiHoi.class).run(arguments.toArray(String[]::new));
    }
}
