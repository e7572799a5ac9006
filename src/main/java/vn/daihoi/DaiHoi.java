package vn.daihoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.daihoi.command.Commands;

/// The program. Beans go by their full names, because two modules may each have a `DraftController`.
///
/// `shared` belongs to every module, so that its advice is present in module tests too.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(
        systemName = "Đại Hội",
        sharedModules = {"shared", "database", "audit"})
public class DaiHoi {

    public static void main(String[] args) {
        if (Commands.serve(args)) {
            SpringApplication.run(DaiHoi.class, Commands.settings(args));
        } else {
            System.exit(Commands.run(args));
        }
    }
}
