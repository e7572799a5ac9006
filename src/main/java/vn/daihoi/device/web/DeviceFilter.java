package vn.daihoi.device.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.daihoi.device.Device;
import vn.daihoi.device.KnownDevices;
import vn.daihoi.shared.Acting;

/// Binds the device whose secret the request carries. Its cookie is sent by our own pages only (SameSite=Strict); a
/// browser that says another site made it ask is refused besides.
final class DeviceFilter extends OncePerRequestFilter {
    static final String COOKIE = "daihoi-device";
    static final String CUT_OFF = DeviceFilter.class.getName() + ".cutOff";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final KnownDevices devices;

    DeviceFilter(KnownDevices devices) {
        this.devices = devices;
    }

    /// Error pages and ended event streams belong to the device, too.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForged(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var known = secret(request)
                .flatMap(devices::of)
                .filter(one -> isAt(one.device().kind().path(), request.getRequestURI()));
        if (known.isEmpty() || known.get().cutOff()) {
            known.ifPresent(_ -> request.setAttribute(CUT_OFF, true));
            chain.doFilter(request, response);
        } else {
            follow(known.get().device(), request, response, chain);
        }
    }

    private static boolean isForged(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return !READING.contains(request.getMethod()) && site != null && !OURS.contains(site);
    }

    private static boolean isAt(String path, String asked) {
        return asked.equals(path) || asked.startsWith(path + "/");
    }

    private static Optional<String> secret(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /// Servlets throw two kinds of checked exception; a scoped value passes on one.
    private static void follow(
            Device device, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Device.class.getName(), device);
        try {
            Acting.<Boolean, Exception>as(device.actor(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
