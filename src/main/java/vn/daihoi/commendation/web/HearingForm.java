package vn.daihoi.commendation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.daihoi.commendation.Acceptance;
import vn.daihoi.commendation.Hearing.Opinion;
import vn.daihoi.commendation.KeepRound;
import vn.daihoi.commendation.Line;
import vn.daihoi.commendation.Round;
import vn.daihoi.commendation.Session;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.web.Clash;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.shared.web.Words;

/// The council's sheet as cells of text: its meeting, and for each line the votes, the opinion and a remark.
public record HearingForm(Map<String, String> cells) {
    static final List<String> MEETING =
            List.of("heldOn", "chair", "members", "present", "needed", "neededOf", "basis", "minutes");
    private static final int LONGEST = 1_000;
    private static final int LINE = 300;

    static HearingForm of(Round round, List<Line> here) {
        var cells = new LinkedHashMap<String, String>();
        var session = round.session();
        var day = session.heldOn();
        cells.put("heldOn", day == null ? "" : VietnameseDate.show(day));
        cells.put("chair", session.chair());
        cells.put("members", text(session.members()));
        cells.put("present", text(session.present()));
        cells.put("needed", text(session.needed()));
        cells.put("neededOf", session.of().code());
        cells.put("basis", session.basis());
        cells.put("minutes", session.minutes());
        for (var line : here) {
            var heard = line.heardAt(round.unitId()).orElse(null);
            var opinion = heard == null ? null : heard.opinion();
            cells.put("v-" + line.id(), heard == null ? "" : text(heard.inFavour()));
            cells.put("o-" + line.id(), opinion == null ? "" : opinion.code());
            cells.put("n-" + line.id(), heard == null ? "" : heard.note());
            if (!line.order().isEmpty()) {
                cells.put(
                        "a-" + line.id(),
                        line.acceptedAt(round.unitId()).map(Acceptance::reason).orElse(""));
            }
        }
        return new HearingForm(cells);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    public String at(String name) {
        return cells.getOrDefault(name, "");
    }

    /// What was typed over what stands there: a cell that the page did not have keeps its text.
    HearingForm typed(Map<String, String> typed) {
        var both = new LinkedHashMap<>(cells);
        both.replaceAll((name, text) -> VietnameseText.line(Objects.requireNonNull(typed.getOrDefault(name, text))));
        return new HearingForm(both);
    }

    FormErrors errors(List<Line> here) {
        var errors = FormErrors.none();
        if (!at("heldOn").isEmpty() && VietnameseDate.read(at("heldOn")).isEmpty()) {
            errors.add("heldOn", "shared.date.wrong", at("heldOn"));
        }
        Stream.of("members", "present")
                .forEach(name -> errors.when(!isNumber(at(name), 0), name, "commendation.number.wrong", at(name)));
        errors.when(!isNumber(at("needed"), 100), "needed", "commendation.needed.wrong", at("needed"));
        Stream.of("chair", "basis", "minutes").forEach(name -> errors.within(LINE, name, at(name)));
        for (var line : here) {
            var name = line.registrant().name().full();
            var votes = at("v-" + line.id());
            errors.when(!isNumber(votes, 0), "v-" + line.id(), "commendation.votes.wrong", votes, name);
            var refusesSilently = at("o-" + line.id()).equals("disagree")
                    && at("n-" + line.id()).isEmpty();
            Stream.of("n-", "a-").forEach(kind -> errors.within(LONGEST, kind + line.id(), at(kind + line.id())));
            errors.when(refusesSilently, "n-" + line.id(), "commendation.reason.missing", name);
        }
        return errors;
    }

    private static boolean isNumber(String text, int most) {
        return text.isEmpty()
                || text.matches("\\d{1,4}")
                        && (most == 0 || Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most);
    }

    Session session() {
        return new Session(
                VietnameseDate.read(at("heldOn")).orElse(null),
                atLeastOne(number("members")),
                number("present"),
                atLeastOne(number("needed")),
                at("neededOf").equals("members") ? Session.NeededOf.MEMBERS : Session.NeededOf.PRESENT,
                at("basis"),
                at("minutes"),
                at("chair"));
    }

    private static @Nullable Integer atLeastOne(@Nullable Integer number) {
        return number == null || number < 1 ? null : number;
    }

    List<KeepRound.Said> said(List<Line> here) {
        return here.stream()
                .map(line -> new KeepRound.Said(
                        line.id(),
                        number("v-" + line.id()),
                        Opinion.coded(at("o-" + line.id())).orElse(null),
                        at("n-" + line.id()),
                        at("a-" + line.id())))
                .toList();
    }

    private @Nullable Integer number(String name) {
        return at(name).isEmpty() ? null : Integer.valueOf(at(name));
    }

    /// Cells in which this one and the other differ, told as a person reads them.
    List<Clash> against(HearingForm theirs, List<Line> here, Words t) {
        var clashes = new ArrayList<Clash>();
        for (var name : MEETING) {
            clash(clashes, t.of("commendation.field." + name), theirs, name);
        }
        for (var line : here) {
            for (var kind : List.of("v", "o", "n", "a")) {
                var label = line.registrant().name().full() + ": " + t.of("commendation.field." + kind);
                clash(clashes, label, theirs, kind + "-" + line.id());
            }
        }
        return clashes;
    }

    private void clash(List<Clash> clashes, String label, HearingForm theirs, String name) {
        if (!theirs.at(name).equals(at(name))) {
            clashes.add(new Clash(label, theirs.at(name), at(name)));
        }
    }
}
