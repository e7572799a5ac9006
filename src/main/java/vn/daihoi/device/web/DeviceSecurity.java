package vn.daihoi.device.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import vn.daihoi.device.KnownDevices;
import vn.daihoi.shared.web.SecurityHeaders;

/// Devices have no account and no session: `/d/{code}` lets them in, below `/on` they work.
@Configuration
class DeviceSecurity {

    @Bean
    @Order(2)
    SecurityFilterChain onDevices(HttpSecurity http, KnownDevices devices) throws Exception {
        return http.securityMatcher("/on/**", "/d/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .addFilterBefore(new DeviceFilter(devices), AuthorizationFilter.class)
                .build();
    }
}
