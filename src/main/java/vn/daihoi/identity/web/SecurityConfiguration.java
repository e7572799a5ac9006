package vn.daihoi.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.Actors;
import vn.daihoi.identity.WallClock;
import vn.daihoi.identity.passkey.PasskeySignIn;
import vn.daihoi.identity.signin.PasswordSignIn;
import vn.daihoi.identity.start.FirstRun;
import vn.daihoi.identity.token.TokenFilter;
import vn.daihoi.shared.web.SecurityHeaders;

/// Every endpoint needs a signed-in person unless it is named here; which roles it needs stands on the endpoint.
///
/// Visitors get no session: their CSRF token and the page they wanted are in cookies, so that nobody fills the
/// database by asking for pages.
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {
    private static final String[] FILES = {
        "/css/**",
        "/js/**",
        "/fonts/**",
        "/icons/**",
        "/vendor/**",
        "/schema/**",
        "/mark.svg",
        "/icons.svg",
        "/favicon.ico"
    };
    private static final String[] OPEN = {
        "/sign-in",
        "/error",
        "/language/**",
        "/first-run",
        "/new-password",
        "/i/**",
        "/webauthn/authenticate/options",
        "/login/webauthn"
    };

    @Bean
    @Order(1)
    SecurityFilterChain files(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, TokenFilter.Door tokens, Actors actors, ApiRefusal refusal)
            throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/api/v1/openapi/**", "/api/v1/openapi.yaml")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.disable())
                .headers(SecurityHeaders.strict())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .addFilterBefore(new ActorFilter(actors), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            Actors actors,
            PasswordSignIn password,
            PasskeySignIn passkey,
            Accounts accounts,
            Languages languages,
            WallClock clock,
            FirstRun firstRun)
            throws Exception {
        var wanted = wanted();
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .authenticationProvider(password)
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(new Arrival(accounts, languages, clock, toPage(wanted)))
                        .failureHandler(new SignInFailed()))
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(
                                over(passkey, new Arrival(accounts, languages, clock, toScript(wanted)))))
                .logout(out -> out.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?out")
                        .deleteCookies("daihoi"))
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .headers(SecurityHeaders.strict())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new SignInFirst()))
                .addFilterBefore(new ActorFilter(actors), AuthorizationFilter.class)
                .addFilterBefore(new EmptyInstallationFilter(firstRun), AuthorizationFilter.class)
                .build();
    }

    /// Only a whole page that somebody asked for is worth going back to.
    private static RequestCache wanted() {
        var cache = new CookieRequestCache();
        cache.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        cache.setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && SignInFirst.isForPeople(request));
        return cache;
    }

    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("daihoi-csrf");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }

    private static AuthenticationSuccessHandler toPage(RequestCache wanted) {
        var onward = new SavedRequestAwareAuthenticationSuccessHandler();
        onward.setRequestCache(wanted);
        return onward;
    }

    private static AuthenticationSuccessHandler toScript(RequestCache wanted) {
        var onward = new HttpMessageConverterAuthenticationSuccessHandler();
        onward.setRequestCache(wanted);
        return onward;
    }

    /// The library's filter neither gives a new session id nor knows our principal.
    private static ObjectPostProcessor<WebAuthnAuthenticationFilter> over(PasskeySignIn passkey, Arrival arrival) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationManager(passkey);
                filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                filter.setAuthenticationSuccessHandler(arrival);
                return filter;
            }
        };
    }
}
