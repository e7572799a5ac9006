package vn.daihoi.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.daihoi.WholeProgram;

/// The whole program, started as `spring-boot:run` starts it: demo profile, embedded PostgreSQL, a free port.
final class Program implements AutoCloseable {
    private static final String STORY = "--daihoi.demo.story=";

    private final ConfigurableApplicationContext context;

    private Program(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// With the story already told; `daihoi.demo.story=start` unless a setting says otherwise.
    static Program start(Path data, String... settings) {
        var story = Arrays.stream(settings)
                .filter(it -> it.startsWith(STORY))
                .map(it -> it.substring(STORY.length()))
                .findFirst()
                .orElse("start");
        LoadedStory.into(data, story);
        return startOn(data, settings);
    }

    static Program startOn(Path data, String... settings) {
        var arguments =
                new ArrayList<>(List.of("--spring.profiles.active=demo", "--server.port=0", "--daihoi.data=" + data));
        arguments.addAll(List.of(settings));
        if (arguments.stream().noneMatch(it -> it.startsWith(STORY))) {
            arguments.add(STORY + "start");
        }
        return new Program(WholeProgram.start(arguments));
    }

    /// `localhost`, not 127.0.0.1: passkeys need a name.
    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    ApplicationContext beans() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
