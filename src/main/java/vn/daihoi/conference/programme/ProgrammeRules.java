package vn.daihoi.conference.programme;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.EventLength;
import vn.daihoi.plan.ProgrammeItem;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Severity;

/// Whether the programme is the plan's (KH128 II.3) and fits into the time the plan gives (KH128 II.2).
public final class ProgrammeRules {
    /// Code that plan files give to papers among the ways to do an item.
    static final String PAPERS = "papers";

    private ProgrammeRules() {}

    /// @param minutes how long the event may last, by the reading of the office; null where nobody has set it
    public static List<Finding> check(
            Programme programme,
            List<Cited<ProgrammeItem>> template,
            @Nullable Cited<EventLength> length,
            @Nullable Integer minutes) {
        var findings = new ArrayList<Finding>();
        template.forEach(item -> present(programme, item, findings));
        order(programme, template, findings);
        template.forEach(item -> shape(programme, item, findings));
        length(programme, length, minutes, findings);
        return findings;
    }

    private static void present(Programme programme, Cited<ProgrammeItem> asked, List<Finding> findings) {
        if (programme.item(asked.value().code()).isEmpty()) {
            findings.add(
                    Finding.breach("HN-301", asked.citation(), asked.value().name()));
        }
    }

    /// Told once, for the first item that comes too early: one swap is one finding.
    private static void order(Programme programme, List<Cited<ProgrammeItem>> template, List<Finding> findings) {
        var codes = template.stream().map(item -> item.value().code()).toList();
        var last = -1;
        for (var item : programme.items()) {
            var place = codes.indexOf(item.template());
            if (place >= 0 && place < last) {
                var before = template.get(last).value().name();
                findings.add(Finding.warning("HN-302", template.get(place).citation(), before, item.title()));
                return;
            }
            last = Math.max(last, place);
        }
    }

    private static void shape(Programme programme, Cited<ProgrammeItem> asked, List<Finding> findings) {
        var item = programme.item(asked.value().code());
        if (item.isEmpty() || asked.value().alternatives().isEmpty()) {
            return;
        }
        var chosen = item.get().shape();
        if (asked.value().alternatives().stream().noneMatch(way -> way.code().equals(chosen))) {
            findings.add(Finding.warning("HN-303", asked.citation(), item.get().title()));
        } else if (chosen.equals(PAPERS)) {
            papers(programme, item.get(), asked, findings);
        }
    }

    private static void papers(Programme programme, Item item, Cited<ProgrammeItem> asked, List<Finding> findings) {
        if (programme.papers().isEmpty()) {
            findings.add(Finding.warning("HN-304", asked.citation(), item.title()));
        } else if (item.minutes() != null && programme.paperMinutes() > item.minutes()) {
            findings.add(own(Severity.WARNING, "HN-305", programme.paperMinutes(), item.minutes()));
        }
    }

    private static void length(
            Programme programme,
            @Nullable Cited<EventLength> length,
            @Nullable Integer minutes,
            List<Finding> findings) {
        if (length != null && minutes == null) {
            findings.add(
                    Finding.note("HN-307", length.citation(), length.value().sessions()));
        } else if (length != null && minutes != null && programme.minutes() > minutes) {
            findings.add(Finding.breach(
                    "HN-306", length.citation(), programme.minutes(), minutes, programme.minutes() - minutes));
        }
        var open = programme.items().stream()
                .filter(item -> item.minutes() == null)
                .count();
        if (open > 0) {
            findings.add(own(Severity.NOTE, "HN-308", open));
        }
    }

    private static Finding own(Severity severity, String code, Object... values) {
        return new Finding(code, severity, null, List.of(values), null);
    }
}
