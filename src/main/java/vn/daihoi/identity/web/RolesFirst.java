package vn.daihoi.identity.web;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.RoleNeeded;

/// Whoever lacks the role is told so before anything of the request is read: not that a field is missing. The guard
/// around the endpoint itself (`@EnableMethodSecurity`) asks again.
@Configuration(proxyBeanMethods = false)
class RolesFirst implements HandlerInterceptor, WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint) {
            Acting.current().ifPresent(actor -> require(actor, allowed(endpoint)));
        }
        return true;
    }

    private static void require(Actor actor, @Nullable RolesAllowed allowed) {
        if (allowed != null && List.of(allowed.value()).stream().noneMatch(actor::has)) {
            throw new RoleNeeded(Set.of(allowed.value()));
        }
    }

    /// What an endpoint states for itself goes before what its controller states.
    private static @Nullable RolesAllowed allowed(HandlerMethod endpoint) {
        var method = endpoint.getMethod();
        var own = AnnotatedElementUtils.findMergedAnnotation(method, RolesAllowed.class);
        if (own != null
                || AnnotatedElementUtils.hasAnnotation(method, PermitAll.class)
                || AnnotatedElementUtils.hasAnnotation(method, DenyAll.class)) {
            return own;
        }
        return AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), RolesAllowed.class);
    }
}
