package vn.daihoi.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/// Every endpoint needs a signed-in person unless it is named here; which roles it needs stands on the endpoint.
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {
    private static final String[] OPEN = {
        "/sign-in",
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/icons/**",
        "/vendor/**",
        "/schema/**",
        "/error",
        "/favicon.ico",
        "/language"
    };

    @Bean
    SecurityFilterChain pages(HttpSecurity http, Actors actors) throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new ActorFilter(actors), AuthorizationFilter.class)
                .build();
    }

    /// No length limit, unlike bcrypt's 72 bytes, which a long Vietnamese phrase exceeds.
    @Bean
    PasswordEncoder passwordEncoder() {
        return Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }
}
