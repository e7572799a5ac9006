package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.people.JudgedPerson.State;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.Severity;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Takes in a clean list of people: read and keep it, show what it would do, do it all at once or not at all.
@Service
public class ImportPeople {
    private static final String WHAT = "people";
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String KNOWN = """
        select unit_id || ' ' || kind || ' ' || match_key || ' ' || coalesce(born_year, 0)
        from people.registrant
        where merged_into is null and unit_id = any (:unitIds)
        """;

    private final StoredLists lists;
    private final LoadRegistrants load;
    private final Scribe scribe;
    private final Units units;
    private final JdbcClient jdbc;
    private final SeasonClock clock;

    ImportPeople(
            StoredLists lists, LoadRegistrants load, Scribe scribe, Units units, JdbcClient jdbc, SeasonClock clock) {
        this.lists = lists;
        this.load = load;
        this.scribe = scribe;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param unitId the unit of rows that name none
    @Transactional
    public long upload(Actor actor, @Nullable Long unitId, String fileName, byte[] file) throws SheetRefused {
        var rows = PeopleTable.read(file);
        lists.forget(actor, clock.instant().minus(KEPT));
        return lists.add(actor, WHAT, unitId, fileName, rows, clock.instant());
    }

    /// What the list would do to the register as it is now.
    @Transactional
    public Preview preview(Actor actor, long id) {
        var stored = lists.lock(actor, WHAT, id, ListedPerson.class);
        return new Preview(stored, judge(actor, stored));
    }

    /// @param seen the fingerprint of the preview that was agreed to
    /// @return how many were entered
    @Transactional
    public int confirm(Actor actor, long id, String seen) {
        var stored = lists.lock(actor, WHAT, id, ListedPerson.class);
        if (stored.applied()) {
            return 0;
        }
        var preview = new Preview(stored, judge(actor, stored));
        if (!preview.fingerprint().equals(seen)) {
            throw new StaleEdit("import", id, 0, 1);
        }
        Refused.ifAnyBreach(
                preview.rows().stream().flatMap(row -> row.findings().stream()).toList());
        lists.applied(id, clock.instant());
        var fresh = preview.in(State.FRESH).stream()
                .map(row -> new Entry(row.fresh(), List.of()))
                .toList();
        return load.load(actor, stored.fileName(), fresh).size();
    }

    private List<JudgedPerson> judge(Actor actor, StoredList<ListedPerson> stored) {
        var unitId = stored.unitId();
        var own = unitId == null ? null : units.visibleTo(actor, unitId);
        var read = stored.rows().stream().map(row -> judge(actor, row, own)).toList();
        var known = known(read);
        return read.stream().map(row -> held(row, known)).toList();
    }

    private JudgedPerson judge(Actor actor, ListedPerson row, @Nullable Unit own) {
        var read = scribe.read(actor, row.written(), own);
        var findings = new ArrayList<>(read.findings());
        findings.addAll(RegistrantRules.check(read.sensitive()));
        var unitId = read.profile().unitId();
        if (unitId != 0 && !PeopleRights.mayChange(actor, unitId)) {
            findings.add(breach("NG-160").at(Field.UNIT.key()));
        }
        var state = findings.stream().anyMatch(Finding::isBreach) ? State.WRONG : State.FRESH;
        return new JudgedPerson(
                row.number(), state, new NewRegistrant(read.profile(), read.sensitive(), false), findings);
    }

    /// Grows while the rows are held against it, so that a second row for one person is known too.
    private Set<String> known(List<JudgedPerson> rows) {
        var unitIds = rows.stream()
                .map(row -> row.fresh().profile().unitId())
                .distinct()
                .toArray(Long[]::new);
        return new HashSet<>(
                jdbc.sql(KNOWN).param("unitIds", unitIds).query(String.class).list());
    }

    private static JudgedPerson held(JudgedPerson row, Set<String> known) {
        if (row.state() == State.WRONG || known.add(key(row.fresh().profile()))) {
            return row;
        }
        var note = new Finding("NG-161", Severity.NOTE, null, List.of(), Field.DISPLAY.key());
        return new JudgedPerson(row.number(), State.KNOWN, row.fresh(), List.of(note));
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

    /// @param stored the list as it was read
    /// @param rows what would become of each
    public record Preview(StoredList<ListedPerson> stored, List<JudgedPerson> rows) {

        public List<JudgedPerson> in(State state) {
            return rows.stream().filter(row -> row.state() == state).toList();
        }

        /// Differs as soon as anything the reader saw differs, because somebody changed the register meanwhile.
        public String fingerprint() {
            return Fingerprint.of(rows.stream().map(JudgedPerson::seen).toList());
        }
    }
}
