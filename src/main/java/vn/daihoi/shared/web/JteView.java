package vn.daihoi.shared.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// Renders one template into memory and then sends it, so that a fault half way still gives a clean error page.
/// If the frame itself cannot be drawn (the database is down), the error page comes in a bare one.
record JteView(TemplateEngine engine, Frames frames, String template) implements View {
    static final String FAULT = "shared/fault.jte";

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var values = new HashMap<String, Object>();
        if (model != null) {
            // Spring adds binding results under keys with dots; no template has such a parameter
            model.forEach((key, value) -> {
                if (!key.contains(".")) {
                    values.put(key, value);
                }
            });
        }
        var page = draw(values, request, response);
        response.setContentType(getContentType());
        response.setContentLength(page.getContentLength());
        // at once: every small write would pass all wrappers of the response
        response.getOutputStream().write(page.toByteArray());
    }

    private Utf8ByteOutput draw(Map<String, Object> values, HttpServletRequest request, HttpServletResponse response) {
        try {
            values.computeIfAbsent("frame", _ -> frames.of(request));
            return draw(template, values);
        } catch (RuntimeException cause) {
            var fault = values.get("fault") instanceof Fault told ? told : ErrorAdvice.ours(cause, request);
            response.setStatus(fault.status());
            return draw(FAULT, Map.of("frame", frames.bare(request), "fault", fault));
        }
    }

    private Utf8ByteOutput draw(String name, Map<String, Object> values) {
        var page = new Utf8ByteOutput();
        engine.render(name, values, page);
        return page;
    }
}
