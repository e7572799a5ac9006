package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Judgement;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.unit.Unit;

/// Lists of honours of people who are in the register. Of which of the three families an honour is, its name says.
@Component
class HonoursIn implements vn.daihoi.intake.Register {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private final Holders holders;
    private final Honours honours;
    private final Registrants registrants;
    private final Register register;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    HonoursIn(
            Holders holders,
            Honours honours,
            Registrants registrants,
            Register register,
            Dictionary dictionary,
            SeasonClock clock) {
        this.holders = holders;
        this.honours = honours;
        this.registrants = registrants;
        this.register = register;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    /// @param holder null where the register has nobody of the name, or several
    private record Judged(
            int number,
            State state,
            String written,
            @Nullable Registrant holder,
            Honour honour,
            List<Finding> findings) {}

    @Override
    public String code() {
        return "honours";
    }

    @Override
    public List<Column> columns() {
        return Stream.of(HonourColumn.values()).map(HonourColumn::column).toList();
    }

    @Override
    public Door door(Actor actor, String asked) {
        if (!actor.has(Roles.STANDING_BODY) && !actor.has(Roles.UNIT_OFFICER)) {
            throw new AccessDeniedException("only officers keep the register");
        }
        return Door.to(
                List.of(new Crumb(dictionary.here().of("people.list.title"), "/people")), "/people?sort=edited", "");
    }

    @Override
    public Judgement judge(Actor actor, Uploaded list) {
        var rows = list.rows().stream().map(ListedHonour::new).toList();
        var named = holders.named(actor, rows.stream().map(ListedHonour::holder).toList());
        var held = new HashMap<>(honours.of(named.ids()));
        var judged = rows.stream()
                .map(row -> judge(actor, row, named.of(row.holder()), held))
                .toList();
        return new Judgement(
                judged.stream().map(row -> verdict(row, named)).toList(), () -> take(actor, list.fileName(), judged));
    }

    private Taken take(Actor actor, String name, List<Judged> judged) {
        var fresh = judged.stream()
                .filter(row -> row.state == State.FRESH)
                .flatMap(row ->
                        Stream.ofNullable(row.holder).map(holder -> new Honours.Held(0, holder.id(), row.honour)))
                .toList();
        var ids = honours.add(fresh);
        register.tellMany("people.honours-imported", actor.unitId(), Map.of("file", name, "count", fresh.size()));
        register.changed(judged.stream()
                .filter(row -> row.state == State.FRESH)
                .flatMap(row -> Stream.ofNullable(row.holder))
                .collect(Collectors.toMap(Registrant::id, Function.identity(), (one, _) -> one))
                .values());
        return Taken.of(ids.size(), "honours", ids);
    }

    /// @param held by holder; grows, so that a second row for the same honour is known too
    private Judged judge(Actor actor, ListedHonour row, List<Registrant> holders, Map<Long, List<Honours.Held>> held) {
        var findings = new ArrayList<Finding>();
        var honour = honour(row, findings);
        var holder = holders.size() == 1 ? holders.getFirst() : null;
        if (holder == null) {
            findings.add(breach(holders.isEmpty() ? "NG-162" : "NG-163", row.text(HonourColumn.HOLDER))
                    .at(HonourColumn.HOLDER.key()));
        } else {
            if (!PeopleRights.mayChange(actor, holder.unitId())) {
                findings.add(breach("NG-164").at(HonourColumn.UNIT.key()));
            }
            HonourRules.check(honour, holder.kind(), clock.today())
                    .forEach(finding -> findings.add(finding.at(column(finding))));
        }
        var written = row.text(HonourColumn.HOLDER);
        if (holder == null || findings.stream().anyMatch(Finding::isBreach)) {
            return new Judged(row.row().number(), State.WRONG, written, holder, honour, findings);
        }
        var own = new ArrayList<>(held.getOrDefault(holder.id(), List.of()));
        if (own.stream().anyMatch(one -> one.honour().isSameAs(honour))) {
            var note = new Finding("NG-165", Severity.NOTE, null, List.of(), HonourColumn.AWARD.key());
            return new Judged(row.row().number(), State.KNOWN, written, holder, honour, List.of(note));
        }
        own.add(new Honours.Held(0, holder.id(), honour));
        held.put(holder.id(), own);
        return new Judged(row.row().number(), State.FRESH, written, holder, honour, findings);
    }

    /// Rules of honours name their field as the form does: `award`, `decidedOn`.
    private static String column(Finding finding) {
        var field = Objects.requireNonNullElse(finding.field(), "");
        return Stream.of(HonourColumn.values())
                .map(HonourColumn::key)
                .filter(key -> key.replace("_", "").equalsIgnoreCase(field))
                .findFirst()
                .orElse(field);
    }

    private static Honour honour(ListedHonour row, List<Finding> findings) {
        var award = row.award();
        var day = VietnameseDate.read(row.text(HonourColumn.DECIDED_ON)).orElse(null);
        if (day == null && !row.text(HonourColumn.DECIDED_ON).isEmpty()) {
            findings.add(breach("NG-135").at(HonourColumn.DECIDED_ON.key()));
        }
        var giver = row.text(HonourColumn.GIVER);
        return new Honour(
                award.award(),
                award.rank(),
                year(row, day),
                day,
                row.text(HonourColumn.DECISION),
                giver.isEmpty() ? award.giver() : giver);
    }

    private static int year(ListedHonour row, @Nullable LocalDate day) {
        var year = YEAR.matcher(row.text(HonourColumn.YEAR));
        return year.find() ? Integer.parseInt(year.group()) : day == null ? 0 : day.getYear();
    }

    /// Titles, commendations and state titles are never mixed: each row says which of them it is.
    private Verdict verdict(Judged row, Holders.Named named) {
        var t = dictionary.here();
        var holder = row.holder;
        var family = Awards.coded(row.honour.award())
                .map(award -> t.of("people.family." + award.family().code()))
                .orElse("");
        var given = t.of("people.honours.given", row.honour.title(), Integer.toString(row.honour.year()), family);
        var place = holder == null ? "" : named.place(holder).map(Unit::name).orElse("");
        return Verdict.of(
                row.number,
                row.state,
                holder == null ? row.written : holder.name().full(),
                place.isEmpty() ? given : given + " · " + place,
                row.findings,
                (holder == null ? 0 : holder.id()) + " " + row.honour);
    }

    /// An honour that was entered by mistake may always be taken back.
    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        return List.of();
    }

    @Override
    public void undo(Actor actor, String target, Taken taken) {
        var holders = honours.takeBack(taken.ids("honours"));
        register.tellMany("people.honours-taken-back", actor.unitId(), Map.of("count", holders.size()));
        register.changed(registrants.byIds(actor, Set.copyOf(holders)).values());
    }
}
