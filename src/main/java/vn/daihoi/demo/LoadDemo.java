package vn.daihoi.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.daihoi.clock.MoveClock;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.LoadUnits;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// Loads the demo into an empty database, whole or not at all.
@Service
@Profile("demo")
class LoadDemo {
    private static final LocalDate UNITS_SINCE = LocalDate.of(2015, 1, 1);

    private final DemoMark mark;
    private final Units units;
    private final LoadUnits loadUnits;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final MoveClock moveClock;
    private final SeasonClock clock;
    private final ObjectProvider<DemoChapter> chapters;

    LoadDemo(
            DemoMark mark,
            Units units,
            LoadUnits loadUnits,
            Accounts accounts,
            PasswordEncoder passwords,
            MoveClock moveClock,
            SeasonClock clock,
            ObjectProvider<DemoChapter> chapters) {
        this.mark = mark;
        this.units = units;
        this.loadUnits = loadUnits;
        this.accounts = accounts;
        this.passwords = passwords;
        this.moveClock = moveClock;
        this.clock = clock;
        this.chapters = chapters;
    }

    /// @param today the demo's first day
    @Transactional
    void ifEmpty(DemoStory story, LocalDate today) {
        if (mark.isSet()) {
            return;
        }
        if (units.root().isPresent() || !accounts.isEmpty()) {
            throw DemoRefused.installationIsReal();
        }
        moveClock.to(today);
        mark.set(story, clock.instant());
        loadUnits.load("soc-trang", DemoTree.read(UNITS_SINCE));
        addAccounts();
        tell(story, DemoStory.SEASON);
        if (story == DemoStory.CONGRESS) {
            moveClock.to(CongressChapter.DAY.atTime(6, 30));
            tell(story, DemoStory.CONGRESS);
        }
    }

    private void tell(DemoStory story, DemoStory part) {
        chapters.stream()
                .filter(chapter -> chapter.since() == part && chapter.since().compareTo(story) <= 0)
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .forEach(DemoChapter::tell);
    }

    /// One hash for all who share a password: hashing is slow on purpose.
    private void addAccounts() {
        var hashes = DemoPerson.ALL.stream()
                .map(DemoPerson::password)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), passwords::encode));
        DemoPerson.ALL.forEach(person -> accounts.add(account(person, hashes.get(person.password())), clock.instant()));
    }

    private NewAccount account(DemoPerson person, @Nullable String hash) {
        var unit = units.coded(person.unit()).map(Unit::id).orElseThrow();
        var email = person.username() + "@soctrang.example";
        return new NewAccount(person.username(), person.name(), email, hash, Set.of(person.role()), unit);
    }
}
