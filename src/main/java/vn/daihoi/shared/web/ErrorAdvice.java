package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Collectors;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.RoleNeeded;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.TooBusy;
import vn.daihoi.shared.TooManyTries;

/// The one way errors reach people. Only a failure of ours is logged, once, under the code the reader is shown.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    /// Without 0, O, 1 and I, because codes are read out over the telephone.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private final FaultAnswer answer;
    private final ObjectProvider<RoleHolders> holders;

    ErrorAdvice(FaultAnswer answer, ObjectProvider<RoleHolders> holders) {
        this.answer = answer;
        this.holders = holders;
    }

    @ExceptionHandler
    Object refused(Refused refused, HttpServletRequest request) {
        return answer(request, Fault.refused(refused.findings()));
    }

    @ExceptionHandler
    Object notThere(NotThere notThere, HttpServletRequest request) {
        return answer(request, Fault.of(404));
    }

    @ExceptionHandler
    Object tooMany(TooManyTries tooMany, HttpServletRequest request) {
        return answer(request, Fault.of(429));
    }

    @ExceptionHandler
    Object busy(TooBusy busy, HttpServletRequest request) {
        return answer(request, Fault.busy());
    }

    @ExceptionHandler
    Object stale(StaleEdit stale, HttpServletRequest request) {
        return answer(request, Fault.stale(request.getRequestURI().endsWith("/removal")));
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return answer(request, Fault.of(413));
    }

    /// Which role it takes, and whom to ask.
    @ExceptionHandler
    Object lacking(RoleNeeded lacking, HttpServletRequest request) {
        var actor = Acting.current();
        if (actor.isEmpty()) {
            throw lacking;
        }
        var roles = Roles.ALL.stream().filter(lacking.roles()::contains).toList();
        var names = holders.stream()
                .flatMap(one -> one.beside(actor.get(), lacking.roles()).stream())
                .toList();
        return answer(request, Fault.roleNeeded(roles, names));
    }

    /// A visitor is sent to sign in by Spring Security; one who is signed in is told that the role is lacking.
    @ExceptionHandler
    Object denied(AccessDeniedException denied, HttpServletRequest request) {
        if (Acting.current().isEmpty()) {
            throw denied;
        }
        return answer(request, Fault.of(403));
    }

    @ExceptionHandler
    void unknown(AuthenticationException unknown) {
        throw unknown;
    }

    /// `/units/abc` is an address that does not exist; `?page=abc` is a request that cannot be read.
    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletRequest request) {
        return answer(
                request, Fault.of(mistyped.getParameter().hasParameterAnnotation(PathVariable.class) ? 404 : 400));
    }

    @ExceptionHandler({TypeMismatchException.class, HttpMessageNotReadableException.class, MultipartException.class})
    Object unreadable(HttpServletRequest request) {
        return answer(request, Fault.of(400));
    }

    /// The reader closed the page or an event stream ended: nobody is left to answer. Taking the response says so.
    @ExceptionHandler({
        AsyncRequestNotUsableException.class,
        AsyncRequestTimeoutException.class,
        ClientAbortException.class
    })
    void gone(HttpServletResponse response) {}

    @ExceptionHandler
    Object anythingElse(Exception cause, HttpServletRequest request) {
        if (cause instanceof ErrorResponse told && !told.getStatusCode().is5xxServerError()) {
            return answer(request, Fault.of(told.getStatusCode().value()));
        }
        return answer(request, ours(cause, request));
    }

    static Fault ours(Throwable cause, HttpServletRequest request) {
        if (isDatabaseAway(cause)) {
            LOG.warn("no database at {} {}: {}", request.getMethod(), place(request), cause.getMessage());
            return Fault.away();
        }
        var code = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
        LOG.error("failure {} at {} {}", code, request.getMethod(), place(request), cause);
        return Fault.ours(code);
    }

    /// Without the secret of a link: whoever reads the log must not come in as that guest.
    private static String place(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^/(i|d|voter)/[^/]+", "/$1/…");
    }

    /// No connection to be had in time, or the one in hand broke (SQLSTATE class 08, and 57P for a server going down).
    /// A transaction that then cannot even be rolled back hides what it began with.
    private static boolean isDatabaseAway(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> false;
            case SQLTransientConnectionException _ -> true;
            case SQLException sql
            when sql.getSQLState() instanceof String state -> state.startsWith("08") || state.startsWith("57P");
            case TransactionSystemException lost when isDatabaseAway(lost.getApplicationException()) -> true;
            default -> isDatabaseAway(cause.getCause());
        };
    }

    private Object answer(HttpServletRequest request, Fault fault) {
        return answer.to(request, request.getRequestURI(), fault.to(request));
    }
}
