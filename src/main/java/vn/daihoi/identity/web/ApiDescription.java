package vn.daihoi.identity.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.web.SecurityHeaders;

/// How the JSON API describes itself: the OpenAPI document, and the page over it. Both tell nothing of anybody, so they
/// are open to all; what they describe asks for a token.
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String TOKEN = "token";

    static {
        // it comes from the token, not from the caller
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Bean
    OpenAPI openApi() {
        var scheme = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("Personal access token from the account page: dh_…");
        return new OpenAPI()
                .info(new Info()
                        .title("Đại Hội")
                        .version("v1")
                        .description("What the pages show and do, as JSON, under the same roles and scope."))
                .components(new Components().addSecuritySchemes(TOKEN, scheme))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /// The page is not ours and sets styles in its markup; its scripts are files like all others.
    @Bean
    @Order(2)
    SecurityFilterChain apiPage(HttpSecurity http) throws Exception {
        return http.securityMatcher("/swagger-ui/**", "/swagger-ui.html")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .headers(headers -> headers.contentSecurityPolicy(
                        csp -> csp.policyDirectives(SecurityHeaders.WITH_STYLES_IN_MARKUP)))
                .build();
    }
}
