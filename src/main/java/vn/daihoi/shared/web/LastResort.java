package vn.daihoi.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Answers what goes wrong before anybody is known. With the database away the session cannot be read, neither for the
/// page nor for the page of the error; the container would then answer in its own words, bare and in English.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class LastResort extends OncePerRequestFilter {
    private final TemplateEngine templates;
    private final Frames frames;
    private final LocaleResolver languages;
    private final FaultAnswer answer;
    private final JsonMapper json;

    LastResort(TemplateEngine templates, Frames frames, LocaleResolver languages, FaultAnswer answer, JsonMapper json) {
        this.templates = templates;
        this.frames = frames;
        this.languages = languages;
        this.answer = answer;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException cause) {
            if (response.isCommitted()) {
                throw cause;
            }
            request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, languages);
            tell(ErrorAdvice.ours(cause, request).to(request), request, response);
        }
    }

    private void tell(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(fault.status());
        response.setCharacterEncoding("UTF-8");
        var path = request.getRequestURI();
        if (FaultAnswer.isForProgram(request, path)) {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write(json.writeValueAsString(answer.problem(fault, path)));
        } else {
            var page = new StringOutput();
            templates.render(JteView.FAULT, Map.of("frame", frames.bare(request), "fault", fault), page);
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getWriter().write(page.toString());
        }
    }
}
