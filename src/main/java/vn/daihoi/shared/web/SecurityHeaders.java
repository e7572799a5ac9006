package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The headers every answer carries. No inline script or style anywhere: a `style` attribute in a template does
/// nothing.
public final class SecurityHeaders {
    public static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    /// For the one page that is not ours.
    public static final String WITH_STYLES_IN_MARKUP = CONTENT_SECURITY_POLICY + "; style-src 'self' 'unsafe-inline'";
    public static final String PERMISSIONS_POLICY = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private SecurityHeaders() {}

    /// For a page whose camera reads codes. Their reader is WebAssembly; nowhere else is that, or a camera, let run.
    public static void letCameraRead(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy", CONTENT_SECURITY_POLICY + "; script-src 'self' 'wasm-unsafe-eval'");
        response.setHeader("Permissions-Policy", PERMISSIONS_POLICY.replace("camera=()", "camera=(self)"));
    }

    /// For `http.headers(SecurityHeaders.strict())`.
    public static Customizer<HeadersConfigurer<HttpSecurity>> strict() {
        return headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }
}
