package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.daihoi.intake.Column;
import vn.daihoi.intake.Door;
import vn.daihoi.intake.Judgement;
import vn.daihoi.intake.PersonCells;
import vn.daihoi.intake.Row;
import vn.daihoi.intake.Taken;
import vn.daihoi.intake.Uploaded;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.web.Crumb;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.FormErrors;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Lists of people: who is new is entered, who is known is passed over.
@Component
class PeopleIn implements vn.daihoi.intake.Register {
    private static final String KNOWN = """
        select unit_id || ' ' || kind || ' ' || match_key || ' ' || coalesce(born_year, 0)
        from people.registrant
        where merged_into is null and unit_id = any (:unitIds)
        """;

    private final LoadRegistrants load;
    private final RemoveRegistrants remove;
    private final Scribe scribe;
    private final Units units;
    private final UnitWords unitWords;
    private final JdbcClient jdbc;
    private final Dictionary dictionary;
    private final SeasonClock clock;

    PeopleIn(
            LoadRegistrants load,
            RemoveRegistrants remove,
            Scribe scribe,
            Units units,
            UnitWords unitWords,
            JdbcClient jdbc,
            Dictionary dictionary,
            SeasonClock clock) {
        this.load = load;
        this.remove = remove;
        this.scribe = scribe;
        this.units = units;
        this.unitWords = unitWords;
        this.jdbc = jdbc;
        this.dictionary = dictionary;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "people";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(Stream.of(Field.values()).map(Field::column), PersonCells.SPLIT.stream())
                .toList();
    }

    /// @param asked the unit of rows that name none: a code, or a code with the name; an officer's is the own one
    @Override
    public Door door(Actor actor, String asked) {
        var crumbs = List.of(new Crumb(dictionary.here().of("people.list.title"), "/people"));
        var after = "/people?sort=edited";
        if (actor.has(Roles.STANDING_BODY)) {
            var unit = unit(actor, asked);
            var errors = FormErrors.none().when(!asked.isBlank() && unit == null, "target", "NG-141", asked);
            return new Door(crumbs, after, true, asked, unit == null ? "" : unit.code(), errors);
        }
        if (!actor.has(Roles.UNIT_OFFICER)) {
            throw new AccessDeniedException("only officers keep the register");
        }
        var id = actor.unitId();
        return Door.to(
                crumbs, after, id == null ? "" : units.find(id).map(Unit::code).orElse(""));
    }

    private @Nullable Unit unit(Actor actor, String asked) {
        var end = asked.indexOf(" · ");
        return units.coded((end < 0 ? asked : asked.substring(0, end)).strip())
                .filter(unit -> actor.sees(unit.path()))
                .orElse(null);
    }

    @Override
    public Judgement judge(Actor actor, Uploaded list) {
        var own = unit(actor, list.target());
        var names = list.rows().stream().anyMatch(row -> row.has(Field.UNIT.key()))
                ? unitWords.named(actor)
                : new UnitWords.Named(java.util.Map.of());
        var read = list.rows().stream().map(row -> read(actor, row, own, names)).toList();
        var known = known(read);
        var judged = read.stream().map(row -> held(row, known)).toList();
        return new Judgement(judged.stream().map(this::verdict).toList(), () -> taken(actor, list.fileName(), judged));
    }

    private record Read(int number, State state, NewRegistrant fresh, String unitName, List<Finding> findings) {}

    private Taken taken(Actor actor, String name, List<Read> judged) {
        var fresh = judged.stream()
                .filter(row -> row.state == State.FRESH)
                .map(row -> new Entry(row.fresh, List.of()))
                .toList();
        var ids = load.load(actor, name, fresh);
        return Taken.of(ids.size(), "registrants", ids);
    }

    private Read read(Actor actor, Row row, @Nullable Unit own, UnitWords.Named names) {
        var findings = new ArrayList<Finding>();
        var unit = unitOf(row, own, names, findings);
        var written = Written.of(row, clock.today().getYear()).with(Field.UNIT, unit == null ? "" : unit.code());
        var read = scribe.read(actor, written, own);
        findings.addAll(read.findings());
        findings.addAll(RegistrantRules.check(read.sensitive()));
        var unitId = read.profile().unitId();
        if (unitId != 0 && !PeopleRights.mayChange(actor, unitId)) {
            findings.add(breach("NG-160").at(Field.UNIT.key()));
        }
        var state = findings.stream().anyMatch(Finding::isBreach) ? State.WRONG : State.FRESH;
        var fresh = new NewRegistrant(read.profile(), read.sensitive(), false);
        return new Read(row.number(), state, fresh, unit == null ? "" : unit.name(), List.copyOf(findings));
    }

    /// A workplace that is no unit of the tree (a school, a company) leaves the person with the unit of the list.
    private static @Nullable Unit unitOf(Row row, @Nullable Unit own, UnitWords.Named names, List<Finding> findings) {
        var text = row.text(Field.UNIT.key());
        if (text.isEmpty()) {
            return own;
        }
        var meant = names.meant(text);
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.size() > 1) {
            findings.add(breach("NG-166", meant.size(), text).at(Field.UNIT.key()));
        } else if (own == null || text.chars().anyMatch(Character::isDigit)) {
            findings.add(breach("NG-141", text).at(Field.UNIT.key()));
        } else {
            findings.add(new Finding("NG-167", Severity.NOTE, null, List.of(text, own.name()), Field.UNIT.key()));
        }
        return own;
    }

    /// Grows while the rows are held against it, so that a second row for one person is known too.
    private Set<String> known(List<Read> rows) {
        var unitIds = rows.stream()
                .map(row -> row.fresh.profile().unitId())
                .distinct()
                .toArray(Long[]::new);
        return new HashSet<>(
                jdbc.sql(KNOWN).param("unitIds", unitIds).query(String.class).list());
    }

    private static Read held(Read row, Set<String> known) {
        if (row.state == State.WRONG || known.add(key(row.fresh.profile()))) {
            return row;
        }
        var note = new Finding("NG-161", Severity.NOTE, null, List.of(), Field.DISPLAY.key());
        return new Read(row.number, State.KNOWN, row.fresh, row.unitName, List.of(note));
    }

    private static String key(Profile profile) {
        var year = profile.facts().bornYear();
        return "%d %s %s %d"
                .formatted(
                        profile.unitId(),
                        profile.kind().code(),
                        profile.name().matchKey(profile.kind()),
                        year == null ? 0 : year);
    }

    private Verdict verdict(Read row) {
        var profile = row.fresh.profile();
        var facts = profile.facts();
        var detail = Stream.of(born(facts), facts.post(), row.unitName)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
        return Verdict.of(row.number, row.state, profile.name().full(), detail, row.findings, row.fresh.toString());
    }

    private String born(Facts facts) {
        var day = facts.bornOn();
        var year = facts.bornYear();
        return day != null ? dictionary.here().day(day) : year == null ? "" : year.toString();
    }

    @Override
    public List<Finding> obstacles(Actor actor, String target, Taken taken) {
        return remove.obstacles(taken.ids("registrants"));
    }

    @Override
    public void undo(Actor actor, String target, Taken taken) {
        remove.remove(actor, code(), taken.ids("registrants"));
    }
}
