package vn.daihoi.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.daihoi.database.Installation;

/// A command on an installation, found by the same settings as `serve`: arguments, environment, application.yaml.
abstract class InstallationCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Unmatched
    private final List<String> settings = new ArrayList<>();

    final Installation installation() {
        settings.stream()
                .filter(setting -> !setting.matches("--[^=]+=.*"))
                .findFirst()
                .ifPresent(this::refuse);
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return Installation.describedBy(environment);
    }

    final void say(String key, Object... values) {
        spec.commandLine().getOut().println(Commands.WORDS.say(key, values));
    }

    private void refuse(String setting) {
        throw new UnmatchedArgumentException(spec.commandLine(), List.of(setting));
    }
}
