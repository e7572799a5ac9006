package vn.daihoi.vote.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import vn.daihoi.shared.web.SecurityHeaders;

/// Whoever casts a ballot is nobody: no session, no cookie, no token is asked for or given, and who is signed in on the
/// same browser is not looked at.
@Configuration
class BallotBoxSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain ballotBox(HttpSecurity http) throws Exception {
        return http.securityMatcher("/ballot-box/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .build();
    }
}
