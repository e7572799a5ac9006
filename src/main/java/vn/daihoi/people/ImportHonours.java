package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.shared.sheet.SheetRefused;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Takes in a list of honours of people who are in the register: read and keep it, show what it would do, do it all at
/// once or not at all. Of which of the three families an honour is, its name says.
@Service
public class ImportHonours {
    private static final String WHAT = "honours";
    private static final Duration KEPT = Duration.ofDays(7);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final String NAMED = """
        select id, match_key
        from people.registrant
        where merged_into is null and match_key = any (:keys)
        """;

    private final StoredLists lists;
    private final Registrants registrants;
    private final Honours honours;
    private final Register register;
    private final Units units;
    private final JdbcClient jdbc;
    private final SeasonClock clock;

    ImportHonours(
            StoredLists lists,
            Registrants registrants,
            Honours honours,
            Register register,
            Units units,
            JdbcClient jdbc,
            SeasonClock clock) {
        this.lists = lists;
        this.registrants = registrants;
        this.honours = honours;
        this.register = register;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param rows what would become of each
    public record Preview(long id, String fileName, boolean applied, List<JudgedHonour> rows) {
        public List<JudgedHonour> in(State state) {
            return rows.stream().filter(row -> row.state() == state).toList();
        }

        public String fingerprint() {
            return Fingerprint.of(rows.stream().map(JudgedHonour::seen).toList());
        }
    }

    private record Keyed(long id, String matchKey) {}

    @Transactional
    public long upload(Actor actor, String fileName, byte[] file) throws SheetRefused {
        var rows = HonourTable.read(file);
        lists.forget(actor, clock.instant().minus(KEPT));
        return lists.add(actor, WHAT, null, fileName, rows, clock.instant());
    }

    /// What the list would do to the register as it is now.
    @Transactional
    public Preview preview(Actor actor, long id) {
        return judge(actor, lists.lock(actor, WHAT, id, ListedHonour.class));
    }

    /// @param seen the fingerprint of the preview that was agreed to
    /// @return how many were entered
    @Transactional
    public int confirm(Actor actor, long id, String seen) {
        var stored = lists.lock(actor, WHAT, id, ListedHonour.class);
        if (stored.applied()) {
            return 0;
        }
        var preview = judge(actor, stored);
        if (!preview.fingerprint().equals(seen)) {
            throw new StaleEdit("import", id, 0, 1);
        }
        Refused.ifAnyBreach(
                preview.rows().stream().flatMap(row -> row.findings().stream()).toList());
        lists.applied(id, clock.instant());
        var fresh = preview.in(State.FRESH).stream()
                .flatMap(row ->
                        Stream.ofNullable(row.holder()).map(holder -> new Honours.Held(0, holder.id(), row.honour())))
                .toList();
        honours.add(fresh);
        register.tellMany(
                "people.honours-imported", actor.unitId(), Map.of("file", stored.fileName(), "count", fresh.size()));
        return fresh.size();
    }

    private Preview judge(Actor actor, StoredList<ListedHonour> stored) {
        var named = named(actor, stored.rows());
        var held = new HashMap<>(honours.of(named.values().stream()
                .flatMap(List::stream)
                .map(Registrant::id)
                .toList()));
        var places = new HashMap<Long, Optional<Unit>>();
        var rows = stored.rows().stream()
                .map(row -> judge(actor, row, holders(row, named, places), held))
                .toList();
        return new Preview(stored.id(), stored.fileName(), stored.applied(), rows);
    }

    private Map<String, List<Registrant>> named(Actor actor, List<ListedHonour> rows) {
        var keys = new LinkedHashSet<String>();
        rows.forEach(row -> keys.addAll(keys(row)));
        var found = jdbc.sql(NAMED)
                .param("keys", keys.toArray(String[]::new))
                .query(Keyed.class)
                .list();
        var known = registrants.known(actor, found.stream().map(Keyed::id).toList());
        var named = new HashMap<String, List<Registrant>>();
        for (var one : found) {
            var registrant = known.get(one.id());
            if (registrant != null) {
                named.computeIfAbsent(one.matchKey(), _ -> new ArrayList<>()).add(registrant.registrant());
            }
        }
        return named;
    }

    /// As a person's or a household's name, and as a collective's.
    private static List<String> keys(ListedHonour row) {
        var name = Name.of(row.text(HonourColumn.HOLDER));
        return Stream.of(Kind.values()).map(name::matchKey).distinct().toList();
    }

    private List<Registrant> holders(
            ListedHonour row, Map<String, List<Registrant>> named, Map<Long, Optional<Unit>> places) {
        var year = YEAR.matcher(row.text(HonourColumn.BORN));
        Integer born = year.find() ? Integer.valueOf(year.group()) : null;
        var unit = row.text(HonourColumn.UNIT);
        return keys(row).stream()
                .flatMap(key -> named.getOrDefault(key, List.of()).stream())
                .distinct()
                .filter(one -> born == null || Objects.equals(one.facts().bornYear(), born))
                .filter(one -> unit.isEmpty() || isOf(one, unit, places))
                .toList();
    }

    private boolean isOf(Registrant one, String unit, Map<Long, Optional<Unit>> places) {
        return places.computeIfAbsent(one.unitId(), units::find)
                .filter(place -> place.code().equalsIgnoreCase(unit)
                        || VietnameseText.plain(place.name()).equals(VietnameseText.plain(unit)))
                .isPresent();
    }

    /// @param held by holder; grows, so that a second row for the same honour is known too
    private JudgedHonour judge(
            Actor actor, ListedHonour row, List<Registrant> holders, Map<Long, List<Honours.Held>> held) {
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
            findings.addAll(HonourRules.check(honour, holder.kind(), clock.today()));
        }
        var written = row.text(HonourColumn.HOLDER);
        if (holder == null || findings.stream().anyMatch(Finding::isBreach)) {
            return new JudgedHonour(row.number(), State.WRONG, written, holder, honour, findings);
        }
        var own = new ArrayList<>(held.getOrDefault(holder.id(), List.of()));
        if (own.stream().anyMatch(one -> one.honour().isSameAs(honour))) {
            var note = new Finding("NG-165", Severity.NOTE, null, List.of(), HonourColumn.AWARD.key());
            return new JudgedHonour(row.number(), State.KNOWN, written, holder, honour, List.of(note));
        }
        own.add(new Honours.Held(0, holder.id(), honour));
        held.put(holder.id(), own);
        return new JudgedHonour(row.number(), State.FRESH, written, holder, honour, findings);
    }

    private static Honour honour(ListedHonour row, List<Finding> findings) {
        var award = Awards.named(row.award()).map(Award::code).orElse(row.award());
        var day = VietnameseDate.read(row.text(HonourColumn.DECIDED_ON)).orElse(null);
        if (day == null && !row.text(HonourColumn.DECIDED_ON).isEmpty()) {
            findings.add(breach("NG-135").at(HonourColumn.DECIDED_ON.key()));
        }
        return new Honour(award, row.rank(), year(row, day), day, row.text(HonourColumn.DECISION));
    }

    private static int year(ListedHonour row, @Nullable LocalDate day) {
        var year = YEAR.matcher(row.text(HonourColumn.YEAR));
        return year.find() ? Integer.parseInt(year.group()) : day == null ? 0 : day.getYear();
    }
}
