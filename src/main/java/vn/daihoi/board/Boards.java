package vn.daihoi.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.UnitKind;

/// The board as one reader may see it.
@Service
public class Boards {
    private static final Set<String> DRILLED = Set.of(UnitKind.PROVINCE.code(), UnitKind.DISTRICT.code());

    private final Ledgers ledgers;
    private final Seasons seasons;
    private final SeasonClock clock;

    Boards(Ledgers ledgers, Seasons seasons, SeasonClock clock) {
        this.ledgers = ledgers;
        this.seasons = seasons;
        this.clock = clock;
    }

    /// What the reader looks at: a unit of the ledger, and the season's names and days that hold for it.
    public record Sight(Ledger ledger, UnitLine top, Season season, LocalDate today) {

        /// The districts (or provinces) a reader may go to from here.
        public List<UnitLine> districts() {
            return ledger.childrenOf(ledger.lines().getFirst()).stream()
                    .filter(unit -> DRILLED.contains(unit.kind()))
                    .toList();
        }

        public Board board(Filter filter) {
            return ledger.remembered(new Question(top.id(), filter), () -> Board.of(ledger, top, filter, season));
        }

        public List<UnitLine> units(Filter filter) {
            return RollUp.of(ledger, top, filter).concerned();
        }
    }

    /// The season is not part of it: a new version of the plan drops the ledgers.
    private record Question(long unit, Filter filter) {}

    public LocalDate today() {
        return clock.today();
    }

    /// Empty in an installation without units. A unit outside of the reader's subtree, or one that did not exist on the
    /// day, is not there.
    public Optional<Sight> sight(Actor actor, @Nullable Long unitId, LocalDate day) {
        var ledger = ledgers.on(actor, day);
        var top = unitId != null
                ? Optional.of(ledger.unit(unitId).orElseThrow(() -> new NotThere("unit", unitId)))
                : topOf(ledger, actor);
        return top.map(unit -> new Sight(ledger, unit, seasons.on(unit, ledger.day()), clock.today()));
    }

    private static Optional<UnitLine> topOf(Ledger ledger, Actor actor) {
        return Optional.ofNullable(actor.unitId())
                .flatMap(ledger::unit)
                .or(() -> ledger.lines().stream().findFirst());
    }
}
