package vn.daihoi.device.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.daihoi.shared.web.Dictionary;

/// 401 for a device nobody knows, 403 for one that was cut off: its app keeps what it has not sent.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoDeviceAdvice {
    private final Dictionary dictionary;

    NoDeviceAdvice(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @ExceptionHandler
    Object none(NoDevice none, HttpServletRequest request) {
        var status = none.isCutOff() ? HttpStatus.FORBIDDEN : HttpStatus.UNAUTHORIZED;
        var accept = String.valueOf(request.getHeader("Accept"));
        if (accept.contains("html")) {
            var page = new ModelAndView("device/none", status);
            page.addObject("page", new NoDevicePage(none.isCutOff()));
            return page;
        }
        var problem = ProblemDetail.forStatusAndDetail(
                status, dictionary.here().of(none.isCutOff() ? "device.none.cutOff" : "device.none.unknown"));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
