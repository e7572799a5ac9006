package vn.daihoi.people;

import static vn.daihoi.people.RegistrantRules.breach;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;
import vn.daihoi.shared.VietnameseText;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Writes a registrant out field by field, and reads it back; every fault is told beside its field.
@Component
public class Scribe {
    private static final String BETWEEN = " · ";
    private final Units units;
    private final ListWords lists;
    private final SeasonClock clock;

    Scribe(Units units, ListWords lists, SeasonClock clock) {
        this.units = units;
        this.lists = lists;
        this.clock = clock;
    }

    public Written write(Profile profile) {
        var texts = new EnumMap<Field, String>(Field.class);
        var name = profile.name();
        var facts = profile.facts();
        texts.put(Field.KIND, profile.kind().code());
        texts.put(Field.DISPLAY, name.display());
        texts.put(Field.GIVEN, name.given());
        texts.put(Field.BIRTH, name.birth());
        texts.put(Field.RELIGIOUS_TITLE, name.religiousTitle());
        texts.put(Field.SEX, code(facts.sex()));
        texts.put(Field.BORN, born(facts));
        texts.put(Field.UNIT, unit(profile.unitId()));
        texts.put(Field.POST, facts.post());
        texts.put(Field.OTHER_POST, facts.otherPost());
        texts.put(Field.WORK, code(facts.work()));
        texts.put(Field.SECTOR, code(facts.sector()));
        texts.put(Field.ECONOMY, code(facts.economy()));
        texts.put(Field.LOCALITY, unit(facts.localityId()));
        texts.put(Field.EDUCATION, code(facts.education()));
        texts.put(Field.THEORY, code(facts.theory()));
        texts.put(Field.NEW_EXEMPLAR, facts.newExemplar() ? ListWords.YES : "");
        return new Written(texts);
    }

    public Written write(Profile profile, Sensitive sensitive) {
        var party = sensitive.partyMember();
        return write(profile)
                .with(Field.ETHNICITY, text(sensitive.ethnicity()))
                .with(Field.RELIGION, text(sensitive.religion()))
                .with(Field.PARTY, party == null ? "" : party ? ListWords.YES : ListWords.NO);
    }

    /// @param own the unit to take where none is written
    public Read read(Actor actor, Written written, @Nullable Unit own) {
        return new Reading(actor, written, own).read();
    }

    private String unit(@Nullable Long id) {
        return id == null
                ? ""
                : units.find(id)
                        .map(unit -> unit.code() + BETWEEN + unit.name())
                        .orElse("");
    }

    private static String born(Facts facts) {
        var day = facts.bornOn();
        var year = facts.bornYear();
        return day != null ? VietnameseDate.show(day) : year == null ? "" : year.toString();
    }

    private static String code(@Nullable Coded one) {
        return one == null ? "" : one.code();
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /// What was read. With a breach among the findings it must not be kept.
    public record Read(Profile profile, Sensitive sensitive, List<Finding> findings) {}

    /// One registrant being read; collects what cannot be understood.
    private final class Reading {
        private final Actor actor;
        private final Written written;
        private final @Nullable Unit own;
        private final List<Finding> findings = new ArrayList<>();

        Reading(Actor actor, Written written, @Nullable Unit own) {
            this.actor = actor;
            this.written = written;
            this.own = own;
        }

        Read read() {
            var kind = Optional.ofNullable(listed(Field.KIND, Kind::coded)).orElse(Kind.PERSON);
            var profile = new Profile(kind, unit(), name(kind), facts());
            var party = choice(Field.PARTY);
            var sensitive = new Sensitive(
                    named(Field.ETHNICITY, EthnicGroups::find, "NG-108"),
                    named(Field.RELIGION, Religions::find, "NG-109"),
                    party.isEmpty() ? null : party.equals(ListWords.YES));
            findings.addAll(RegistrantRules.check(profile, clock.today()));
            return new Read(profile, sensitive, findings);
        }

        /// A title typed before the name is taken as the title.
        private Name name(Kind kind) {
            var display = line(Field.DISPLAY);
            var title = line(Field.RELIGIOUS_TITLE);
            var bare = kind == Kind.PERSON ? Titles.without(kind, display) : display;
            var typed = display.substring(0, display.length() - bare.length()).strip();
            return new Name(bare, line(Field.BIRTH), title.isEmpty() ? typed : title, line(Field.GIVEN));
        }

        private Facts facts() {
            var born = line(Field.BORN);
            var day = VietnameseDate.read(born);
            var year = day.map(date -> date.getYear())
                    .or(() -> born.matches("\\d{4}") ? Optional.of(Integer.valueOf(born)) : Optional.empty());
            if (!born.isEmpty() && year.isEmpty()) {
                findings.add(breach("NG-143", born).at(Field.BORN.key()));
            }
            return new Facts(
                    listed(Field.SEX, Sex::coded),
                    year.orElse(null),
                    day.orElse(null),
                    line(Field.POST),
                    line(Field.OTHER_POST),
                    listed(Field.WORK, Work::coded),
                    listed(Field.SECTOR, Sector::coded),
                    listed(Field.ECONOMY, Economy::coded),
                    locality(),
                    listed(Field.EDUCATION, Education::coded),
                    listed(Field.THEORY, Theory::coded),
                    choice(Field.NEW_EXEMPLAR).equals(ListWords.YES));
        }

        private long unit() {
            var typed = line(Field.UNIT);
            if (typed.isEmpty() && own != null) {
                return own.id();
            }
            var unit = found(typed);
            if (unit.isEmpty()) {
                findings.add((typed.isEmpty() ? breach("NG-140") : breach("NG-141", typed)).at(Field.UNIT.key()));
            }
            return unit.map(Unit::id).orElse(0L);
        }

        private @Nullable Long locality() {
            var typed = line(Field.LOCALITY);
            var unit = found(typed);
            if (!typed.isEmpty() && unit.isEmpty()) {
                findings.add(breach("NG-141", typed).at(Field.LOCALITY.key()));
            }
            return unit.map(Unit::id).orElse(null);
        }

        /// `942 · Huyện Châu Thành, …` or the code alone.
        private Optional<Unit> found(String typed) {
            var end = typed.indexOf(BETWEEN);
            var code = (end < 0 ? typed : typed.substring(0, end)).strip();
            return code.isEmpty() ? Optional.empty() : units.coded(code).filter(unit -> actor.sees(unit.path()));
        }

        private <T> @Nullable T listed(Field field, Function<String, Optional<T>> coded) {
            var code = choice(field);
            return code.isEmpty() ? null : coded.apply(code).orElse(null);
        }

        private String choice(Field field) {
            var text = line(field);
            if (text.isEmpty()) {
                return "";
            }
            var code = lists.read(field, text);
            if (code.isEmpty()) {
                findings.add(breach("NG-142", text).at(field.key()));
            }
            return code.orElse("");
        }

        private @Nullable String named(Field field, Function<String, Optional<String>> list, String fault) {
            var text = line(field);
            if (text.isEmpty()) {
                return null;
            }
            var name = list.apply(text);
            if (name.isEmpty()) {
                findings.add(breach(fault, text).at(field.key()));
            }
            return name.orElse(null);
        }

        private String line(Field field) {
            return VietnameseText.line(written.text(field));
        }
    }
}
