package vn.daihoi.exemplar.web;

import gg.jte.Content;
import java.util.List;
import java.util.function.Function;
import vn.daihoi.shared.Citation;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Choice;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Frame;

/// One exemplar: who, what they did, on what grounds, whether it may be published, and where the proposal stands.
///
/// @param desk the unit with which it lies, where that is another one than the one that proposed
/// @param contact empty for whoever has no work with it
/// @param twins why this may be somebody who was proposed already
/// @param rungs groups that are reached, or towards which something was done
/// @param refused why what was just asked for was not done; empty otherwise
/// @param panels what other modules show
public record ExemplarPage(
        List<Crumb> crumbs,
        Head head,
        List<String> deeds,
        List<Fact> facts,
        String contact,
        List<Finding> findings,
        List<Finding> refused,
        List<String> twins,
        List<Family> families,
        List<RungView> rungs,
        List<RungView> otherRungs,
        List<EvidenceLine> evidence,
        long megabytes,
        ConsentView consent,
        Acts acts,
        List<StepLine> course,
        List<VersionLine> versions,
        List<Function<Frame, Content>> panels) {

    /// How many findings stand in the way of handing over.
    public long hinders() {
        return findings.stream().filter(Finding::isBreach).count();
    }

    public record Head(
            long id,
            int version,
            String name,
            String under,
            long registrantId,
            boolean invented,
            boolean isNew,
            String headline,
            String state,
            String badge,
            String since,
            String reason,
            String desk,
            boolean isTop) {}

    public record Fact(String label, String value) {}

    /// One family of honours, apart from the others.
    public record Family(String name, List<HonourLine> honours) {}

    public record HonourLine(String title, String when, String decision, String law) {}

    /// @param by the honours that count for the group
    public record RungView(
            String group, Citation citation, String standing, String badge, List<String> by, List<String> missing) {}

    public record EvidenceLine(long id, String title, String file, String size, String by) {}

    /// @param given the one in force, in sentences; empty where there is none
    /// @param before consents that were taken back
    public record ConsentView(
            List<String> given,
            String paperUrl,
            List<String> before,
            ConsentForm form,
            FormErrors errors,
            List<Choice> hows) {}

    public record StepLine(String when, String title, String by, String reason, String kind) {}

    public record VersionLine(String when, String by, String headline, List<String> deeds) {}
}
