package vn.daihoi.shared.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.ViewResolver;

/// Templates are compiled with the program; a view's name is its path below `jte/` without the ending.
@Configuration(proxyBeanMethods = false)
class JteConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ViewResolver jteViewResolver(TemplateEngine engine, Frames frames) {
        return (name, _) -> {
            var template = name + ".jte";
            return !name.contains(":") && engine.hasTemplate(template) ? new JteView(engine, frames, template) : null;
        };
    }
}
