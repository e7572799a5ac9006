package vn.daihoi.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.demo.invented.InventedPeople;
import vn.daihoi.people.LoadRegistrants;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.UnitTree;

/// The register is filled with invented people.
@Component
@Profile("demo")
class PeopleChapter implements DemoChapter {
    private final UnitTree tree;
    private final LoadRegistrants loadRegistrants;
    private final SeasonClock clock;

    PeopleChapter(UnitTree tree, LoadRegistrants loadRegistrants, SeasonClock clock) {
        this.tree = tree;
        this.loadRegistrants = loadRegistrants;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void tell() {
        var units = tree.on(Actor.SYSTEM, clock.today());
        loadRegistrants.load(Actor.SYSTEM, "demo", InventedPeople.of(units));
    }
}
