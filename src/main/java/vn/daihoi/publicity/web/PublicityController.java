package vn.daihoi.publicity.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.daihoi.publicity.Aims;
import vn.daihoi.publicity.Campaign;
import vn.daihoi.publicity.Campaigns;
import vn.daihoi.publicity.KeepItems;
import vn.daihoi.publicity.LayPlan;
import vn.daihoi.publicity.Phase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Flash;
import vn.daihoi.shared.web.XlsxExport;
import vn.daihoi.unit.UnitSearch;

/// The editorial calendar, the plans of the press bodies and the coverage: everybody reads them.
@Controller
@RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT, Roles.VIEWER})
class PublicityController {
    private static final int OPTIONS = 12;
    private static final int LONGEST = 2000;

    private final PublicityPages pages;
    private final PlansPages plans;
    private final CoveragePages coverage;
    private final Campaigns campaigns;
    private final KeepItems keep;
    private final LayPlan lay;
    private final UnitSearch units;
    private final Dictionary dictionary;

    PublicityController(
            PublicityPages pages,
            PlansPages plans,
            CoveragePages coverage,
            Campaigns campaigns,
            KeepItems keep,
            LayPlan lay,
            UnitSearch units,
            Dictionary dictionary) {
        this.pages = pages;
        this.plans = plans;
        this.coverage = coverage;
        this.campaigns = campaigns;
        this.keep = keep;
        this.lay = lay;
        this.units = units;
        this.dictionary = dictionary;
    }

    @GetMapping("/publicity")
    String list(Actor actor, @ModelAttribute ItemQuery query, Model model) {
        model.addAttribute("page", pages.list(actor, query));
        return "publicity/list";
    }

    /// @param month `2020-08`; anything else is this month
    @GetMapping("/publicity/calendar")
    String calendar(Actor actor, @RequestParam(defaultValue = "") String month, Model model) {
        model.addAttribute("page", pages.calendar(actor, read(month)));
        return "publicity/calendar";
    }

    @GetMapping("/publicity/coverage")
    String coverage(Actor actor, Model model) {
        model.addAttribute("page", coverage.page(actor));
        return "publicity/coverage";
    }

    @GetMapping("/publicity/plans")
    String plans(Actor actor, Model model) {
        model.addAttribute("page", plans.page(actor));
        return "publicity/plans";
    }

    @PostMapping("/publicity/plans/{body}/{phase}")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    ModelAndView aim(
            Actor actor,
            @PathVariable long body,
            @PathVariable String phase,
            @RequestParam(defaultValue = "") String words,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var which = Phase.coded(phase).orElseThrow(() -> new NotThere("phase", phase));
        var season = campaigns.now().map(Campaign::season).orElseThrow(() -> new NotThere("campaign", body));
        var typed = words.strip();
        if (typed.length() > LONGEST) {
            throw new Refused(
                    List.of(new Finding("TT-111", Severity.BREACH, null, List.of(typed.length(), LONGEST), null)));
        }
        try {
            keep.aim(actor, body, season, which, new Aims.Aim(typed, version));
        } catch (StaleEdit stale) {
            var page = plans.page(actor, new PlansPages.Typed(body, which, typed));
            return new ModelAndView("publicity/plans", Map.of("page", page), HttpStatus.CONFLICT);
        }
        Flash.done("publicity.done.aim").on(redirect);
        return new ModelAndView("redirect:/publicity/plans");
    }

    /// Into the dossier of what the body owes; the next step is there.
    @PostMapping("/publicity/plans/{body}/laying")
    @RolesAllowed({Roles.STANDING_BODY, Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT})
    String lay(Actor actor, @PathVariable long body, RedirectAttributes redirect) {
        var campaign = campaigns.now().orElseThrow(() -> new NotThere("campaign", body));
        var dossier = lay.lay(actor, campaign, body);
        Flash.done("publicity.done.laid").on(redirect);
        return "redirect:/duties/" + dossier;
    }

    /// Every unit, whoever asks: the press writes about all of them, and their names are public.
    @GetMapping("/publicity/units")
    String units(@RequestParam String box, @RequestParam MultiValueMap<String, String> typed, Model model) {
        var q = typed.getFirst(box);
        model.addAttribute(
                "units",
                q == null || q.isBlank()
                        ? List.of()
                        : Acting.as(Actor.SYSTEM, () -> units.find(Actor.SYSTEM, q.strip(), OPTIONS)));
        return "unit/options";
    }

    @GetMapping("/publicity.xlsx")
    void sheet(Actor actor, @ModelAttribute ItemQuery query, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        new XlsxExport<PublicityPage.Line>(t.of("publicity.title"), "")
                .column(t.of("publicity.field.day"), 12, line -> XlsxExport.typed(line.day()))
                .column(t.of("publicity.field.title"), 50, PublicityPage.Line::title)
                .column(t.of("publicity.field.genre"), 16, PublicityPage.Line::genre)
                .column(t.of("publicity.field.body"), 28, PublicityPage.Line::body)
                .column(t.of("publicity.field.phase"), 16, PublicityPage.Line::phase)
                .column(t.of("publicity.field.subjects"), 36, PublicityPage.Line::about)
                .column(t.of("publicity.field.author"), 22, PublicityPage.Line::author)
                .column(t.of("publicity.field.state"), 14, PublicityPage.Line::state)
                .column(t.of("publicity.field.link"), 50, PublicityPage.Line::link)
                .send(response, t.of("publicity.title"), pages.lines(actor, query).stream());
    }

    @GetMapping("/publicity/coverage.xlsx")
    void coverageSheet(Actor actor, HttpServletResponse response) throws IOException {
        var t = dictionary.here();
        var page = coverage.page(actor);
        var rows = new ArrayList<>(page.units());
        rows.addAll(page.neverRows());
        new XlsxExport<CoveragePage.Row>(t.of("publicity.coverage.units"), "")
                .column(t.of("publicity.coverage.unit"), 50, CoveragePage.Row::name)
                .column(t.of("publicity.state.published"), 14, CoveragePage.Row::published)
                .column(t.of("publicity.state.planned"), 14, CoveragePage.Row::planned)
                .send(response, t.of("publicity.coverage.units"), rows.stream());
    }

    private YearMonth read(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeException e) {
            return pages.thisMonth();
        }
    }
}
