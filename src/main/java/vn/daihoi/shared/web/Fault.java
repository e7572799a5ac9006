package vn.daihoi.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import vn.daihoi.shared.Finding;

/// What the reader is told when something did not work: what happened, why, what to do next.
///
/// @param name picks the three sentences: the status, or `stale`
/// @param code of a failure of ours, under which the log holds the cause; else empty
/// @param again whether the page comes back by itself once it can: a projector has nobody at the keys
/// @param roles codes of the roles of which one is needed; empty where it is not for want of a role
/// @param holders names of colleagues who hold one of them
public record Fault(
        int status,
        String name,
        List<Finding> findings,
        String code,
        boolean again,
        List<String> roles,
        List<String> holders,
        String back) {
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 413, 415, 429);

    /// A status without sentences of its own is told as 400 if the request was at fault, as 500 if we were.
    static Fault of(int status) {
        var told = TOLD.contains(status) ? status : status >= 500 ? 500 : 400;
        return new Fault(status, Integer.toString(told), List.of(), "", false, List.of(), List.of(), "");
    }

    /// @param roles in the order in which they are told
    static Fault roleNeeded(List<String> roles, List<String> holders) {
        return new Fault(403, "role", List.of(), "", false, roles, holders, "");
    }

    static Fault refused(List<Finding> findings) {
        return new Fault(409, "409", findings, "", false, List.of(), List.of(), "");
    }

    /// @param removal whether something was to be taken away: then nothing was typed
    static Fault stale(boolean removal) {
        return new Fault(409, removal ? "staleRemoval" : "stale", List.of(), "", false, List.of(), List.of(), "");
    }

    static Fault ours(String code) {
        return new Fault(500, "500", List.of(), code, false, List.of(), List.of(), "");
    }

    /// The database cannot be reached: nobody's fault here, over by itself.
    static Fault away() {
        return new Fault(503, "503", List.of(), "", false, List.of(), List.of(), "");
    }

    /// Many came at once: over by itself.
    static Fault busy() {
        return new Fault(503, "busy", List.of(), "", false, List.of(), List.of(), "");
    }

    /// A page that was only looked at comes back by itself; after a form, or on a page somebody works on, the reader
    /// decides.
    Fault to(HttpServletRequest request) {
        var onlyLooked = request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && request.getHeader("HX-Request-Type") == null;
        return new Fault(status, name, findings, code, status == 503 && onlyLooked, roles, holders, back(request));
    }

    /// Where the form stood that was answered, on this site only.
    private static String back(HttpServletRequest request) {
        var from = request.getHeader("Referer");
        var here = request.getScheme() + "://" + request.getHeader("Host") + "/";
        if (from == null || !from.startsWith(here) || !request.getMethod().equals("POST")) {
            return "";
        }
        return from.startsWith("/", here.length()) ? "" : from.substring(here.length() - 1);
    }

    public String key(String beat) {
        return "shared.fault." + name + "." + beat;
    }
}
