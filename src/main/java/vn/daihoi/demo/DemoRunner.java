package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Acting;

/// Loads the demo at the first start, and prints at every start where it is and who may sign in.
@Component
@Profile("demo")
class DemoRunner implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    private final LoadDemo loadDemo;
    private final Environment environment;
    private final DemoStory story;
    private final LocalDate today;

    DemoRunner(
            LoadDemo loadDemo,
            Environment environment,
            @Value("${daihoi.demo.story:season}") DemoStory story,
            @Value("${daihoi.demo.today}") String today) {
        this.loadDemo = loadDemo;
        this.environment = environment;
        this.story = story;
        this.today = LocalDate.parse(today);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.asSystem(() -> loadDemo.ifEmpty(story, today));
        LOG.info("{}", greeting());
    }

    private String greeting() {
        var people = DemoPerson.ALL.stream()
                .map(person -> "  %-16s %-22s %s".formatted(person.username(), person.password(), person.name()))
                .collect(Collectors.joining("\n"));
        return """


            Đại Hội, bản trình diễn (demo): http://localhost:%s
            Tài khoản và mật khẩu (accounts and passwords):
            %s
            """.formatted(environment.getProperty("local.server.port", "?"), people);
    }
}
