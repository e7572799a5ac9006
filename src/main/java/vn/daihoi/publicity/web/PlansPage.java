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

    /// @param owed the duty that this plan settles; null where the body owes none, or the reader does not see it
    public record Body(
            long id,
            String name,
            boolean edits,
            List<Part> parts,
            @Nullable Owed owed) {}

    /// @param late how many days over; empty while there is time
    /// @param layable whether the reader may lay the plan into the dossier now
    /// @param open whether it still lies with the body
    public record Owed(
            String link, String name, String kind, String state, String late, boolean layable, boolean open) {}

    /// @param words what the body sets out to do
    public record Part(
            String phase, String label, String words, int version, int published, List<PublicityPage.Line> lines) {}
}
