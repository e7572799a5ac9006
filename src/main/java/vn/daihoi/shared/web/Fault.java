package vn.daihoi.shared.web;

import java.util.List;
import java.util.Set;
import vn.daihoi.shared.Finding;

/// What the reader is told when something did not work: what happened, why, what to do next.
///
/// @param name picks the three sentences: the status, or `stale`
/// @param code of a failure of ours, under which the log holds the cause; else empty
public record Fault(int status, String name, List<Finding> findings, String code) {
    private static final Set<Integer> TOLD = Set.of(400, 403, 404, 405, 409, 413, 415, 429);

    /// A status without sentences of its own is told as 400 if the request was at fault, as 500 if we were.
    static Fault of(int status) {
        var told = TOLD.contains(status) ? status : status >= 500 ? 500 : 400;
        return new Fault(status, Integer.toString(told), List.of(), "");
    }

    static Fault refused(List<Finding> findings) {
        return new Fault(409, "409", findings, "");
    }

    static Fault stale() {
        return new Fault(409, "stale", List.of(), "");
    }

    static Fault ours(String code) {
        return new Fault(500, "500", List.of(), code);
    }

    /// The database cannot be reached: nobody's fault here, over by itself.
    static Fault away() {
        return new Fault(503, "503", List.of(), "");
    }

    /// Many came at once: over by itself.
    static Fault busy() {
        return new Fault(503, "busy", List.of(), "");
    }

    public String key(String beat) {
        return "shared.fault." + name + "." + beat;
    }
}
