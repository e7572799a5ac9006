package vn.daihoi.publicity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.Frame;

/// The plans of the press bodies, each in its phases.
///
/// @param clashes what a colleague has written meanwhile, beside what was typed
public record PlansPage(List<Frame.Place> tabs, @Nullable Citation cite, List<Body> bodies, List<Clash> clashes) {

    public record Body(long id, String name, boolean edits, List<Part> parts) {}

    /// @param words what the body sets out to do
    public record Part(
            String phase, String label, String words, int version, int published, List<PublicityPage.Line> lines) {}
}
