package vn.daihoi.identity;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The same hashes with fewer rounds: tests sign in a hundred times.
@TestConfiguration(proxyBeanMethods = false)
public class QuickHashes {

    @Bean
    @Primary
    PasswordEncoder quickHashes() {
        return new PasswordHashes(1000);
    }
}
