package vn.daihoi.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.exemplar.ExemplarState;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.unit.Unit;

/// What districts and province of the demo decide about exemplars that were proposed to them.
@Component
@Profile("demo")
class ExemplarDesks {
    private static final String DISTRICT = "942";

    private final ReviewExemplar review;
    private final Exemplars exemplars;

    ExemplarDesks(ReviewExemplar review, Exemplars exemplars) {
        this.review = review;
        this.exemplars = exemplars;
    }

    /// Châu Thành still has to compare; elsewhere districts have taken up, and the province has chosen some.
    void decide(List<Long> ids, Map<Long, Unit> units) {
        for (var at = 0; at < ids.size(); at++) {
            var one = exemplars.visibleTo(Actor.SYSTEM, ids.get(at));
            var desk = units.get(one.deskUnitId());
            if (one.state() instanceof ExemplarState.Proposed && desk != null) {
                decide(one.id(), desk, at, units);
            }
        }
    }

    private void decide(long id, Unit desk, int at, Map<Long, Unit> units) {
        if (desk.code().equals(DISTRICT)) {
            if (at % 3 == 0) {
                takeUp(id, at % 2 == 0, units);
            }
        } else if (at % 11 == 5) {
            run(decider(desk), actor -> {
                review.giveBack(actor, id, version(id), "Ghi rõ kết quả bằng số và thêm xác nhận của đơn vị.");
            });
        } else if (at % 13 == 7) {
            run(decider(desk), actor -> {
                review.decline(
                        actor, id, version(id), "Thành tích chưa tiêu biểu so với các đề nghị khác cùng lĩnh vực.");
            });
        } else if (at % 5 != 2) {
            takeUp(id, at % 2 == 0, units);
        }
    }

    /// @param further whether it goes on to the province, which chooses some
    void takeUp(long id, boolean further, Map<Long, Unit> units) {
        var desk = desk(id, units);
        run(decider(desk), actor -> {
            review.takeUp(actor, id, version(id));
            if (further && desk.parentId() != null) {
                review.sendOn(actor, id, version(id));
            }
        });
        if (further && id % 3 != 0 && desk.parentId() != null && !desk.code().equals(DISTRICT)) {
            var top = desk(id, units);
            run(decider(top), actor -> {
                review.takeUp(actor, id, version(id));
            });
        }
    }

    private Unit desk(long id, Map<Long, Unit> units) {
        var desk = units.get(exemplars.visibleTo(Actor.SYSTEM, id).deskUnitId());
        if (desk == null) {
            throw new IllegalStateException("exemplar (%d) lies with a unit that is not in the tree".formatted(id));
        }
        return desk;
    }

    private int version(long id) {
        return exemplars.visibleTo(Actor.SYSTEM, id).version();
    }

    private static Actor decider(Unit unit) {
        return new Actor(
                0, "Thường trực Hội đồng (nhân vật giả định)", Set.of(Roles.STANDING_BODY), unit.id(), unit.path());
    }

    private static void run(Actor actor, Consumer<Actor> work) {
        Acting.as(actor, () -> {
            work.accept(actor);
            return true;
        });
    }
}
