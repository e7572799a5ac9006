package vn.daihoi.board.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.daihoi.shared.NotThere;

/// Reads `?unit=12&on=28/02/2020&tier=co-so&kind=xa&duty=ke-hoach&state=late`.
@Configuration(proxyBeanMethods = false)
class AskedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(java.util.List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Asked.class;
    }

    @Override
    public Asked resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return Asked.of(
                unit(request.getParameter("unit")),
                request.getParameter("on"),
                request.getParameter("tier"),
                request.getParameter("kind"),
                request.getParameter("duty"),
                request.getParameter("state"));
    }

    private static @Nullable Long unit(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new NotThere("unit", text);
        }
    }
}
