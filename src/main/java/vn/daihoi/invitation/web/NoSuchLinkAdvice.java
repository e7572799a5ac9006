package vn.daihoi.invitation.web;

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
import vn.daihoi.invitation.NoSuchLink;
import vn.daihoi.shared.web.Dictionary;

/// 404 that says what to do: the pages of the program's own users would only lead a guest to the sign-in.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NoSuchLinkAdvice {
    private final Dictionary dictionary;

    NoSuchLinkAdvice(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @ExceptionHandler
    Object none(NoSuchLink none, HttpServletRequest request) {
        if (String.valueOf(request.getHeader("Accept")).contains("html")) {
            return new ModelAndView("invitation/void", HttpStatus.NOT_FOUND);
        }
        var t = dictionary.here();
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.NOT_FOUND, t.of("invitation.void.why") + " " + t.of("invitation.void.next"));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
