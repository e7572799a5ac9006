package vn.daihoi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The program. `shared` belongs to every module, so that its advice is present in module tests too.
@SpringBootApplication
@EnableScheduling
@Modulithic(
        systemName = "Đại Hội",
        sharedModules = {"shared", "database", "audit"})
public class DaiHoi {

    public static void main(String[] args) {
        SpringApplication.run(DaiHoi.class, args);
    }
}
