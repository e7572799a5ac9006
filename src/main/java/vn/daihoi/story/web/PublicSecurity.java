package vn.daihoi.story.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import vn.daihoi.shared.web.SecurityHeaders;

/// The public reads: nobody is asked who they are, no session begins and no cookie is set. What a page may be kept for
/// is said by each answer itself.
@Configuration
class PublicSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain publicStories(HttpSecurity http) throws Exception {
        return http.securityMatcher("/dien-hinh", "/dien-hinh/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }
}
