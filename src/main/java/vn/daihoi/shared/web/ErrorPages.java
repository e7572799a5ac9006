package vn.daihoi.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Errors that happen before a controller is reached: a filter said no, the container did.
@Controller
@PermitAll
class ErrorPages implements ErrorController {
    private final FaultAnswer answer;

    ErrorPages(FaultAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("${server.error.path:/error}")
    Object show(HttpServletRequest request) {
        return answer.to(request, path(request), fault(request));
    }

    private static Fault fault(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
                && status(request) >= 500) {
            return ErrorAdvice.ours(cause, request);
        }
        return Fault.of(status(request));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
