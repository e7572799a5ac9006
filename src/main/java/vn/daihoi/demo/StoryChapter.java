package vn.daihoi.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.daihoi.demo.invented.DrawnPortrait;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.NewConsent;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.exemplar.ReviewExemplar;
import vn.daihoi.exemplar.Seasons;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.file.Upload;
import vn.daihoi.identity.Account;
import vn.daihoi.identity.Accounts;
import vn.daihoi.movement.Movement;
import vn.daihoi.movement.Movements;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.RegistrantFilter;
import vn.daihoi.people.RegistrantFilter.Order;
import vn.daihoi.people.RegistrantSearch;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.photo.Photos;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.story.ClearStory;
import vn.daihoi.story.Stories;
import vn.daihoi.story.StoryText;
import vn.daihoi.story.WriteStory;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// A dozen stories that the public reads, one that waits for clearing, one half written. The people are those of the
/// register, invented like their deeds; their portraits are drawn.
@Component
@Profile("demo")
class StoryChapter implements DemoChapter {
    private static final int LOOKED_AT = 1_000;

    private final Units units;
    private final Accounts accounts;
    private final RegistrantSearch search;
    private final Seasons seasons;
    private final Exemplars exemplars;
    private final ProposeExemplar propose;
    private final ReviewExemplar review;
    private final RecordConsent consents;
    private final Movements movements;
    private final WriteStory write;
    private final ClearStory clear;
    private final Stories stories;
    private final Photos photos;
    private final JsonMapper json;
    private final SeasonClock clock;

    StoryChapter(
            Units units,
            Accounts accounts,
            RegistrantSearch search,
            Seasons seasons,
            Exemplars exemplars,
            ProposeExemplar propose,
            ReviewExemplar review,
            RecordConsent consents,
            Movements movements,
            WriteStory write,
            ClearStory clear,
            Stories stories,
            Photos photos,
            JsonMapper json,
            SeasonClock clock) {
        this.units = units;
        this.accounts = accounts;
        this.search = search;
        this.seasons = seasons;
        this.exemplars = exemplars;
        this.propose = propose;
        this.review = review;
        this.consents = consents;
        this.movements = movements;
        this.write = write;
        this.clear = clear;
        this.stories = stories;
        this.photos = photos;
        this.json = json;
        this.clock = clock;
    }

    /// @param state how far it is; empty where it is published
    record Told(
            String unit,
            boolean woman,
            String field,
            int from,
            int to,
            String title,
            String lead,
            String body,
            String caption,
            @Nullable String state) {}

    @Override
    public int order() {
        return 480;
    }

    @Override
    public void tell() {
        var told = read();
        for (var at = 0; at < told.size(); at++) {
            tell(told.get(at), at);
        }
    }

    private List<Told> read() {
        try (var in = new ClassPathResource("demo/stories.json").getInputStream()) {
            return Arrays.asList(json.readValue(in, Told[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("the stories of the demo could not be read", e);
        }
    }

    private void tell(Told told, int at) {
        var unit = units.coded(told.unit).orElseThrow();
        var exemplar = exemplar(told, unit, at);
        var writer = account("can-bo.snv", Roles.UNIT_OFFICER);
        var id = as(writer, () -> write.begin(writer, exemplar));
        var photo = photos.prepare(new Upload("tranh-ve.jpg", DrawnPortrait.jpeg(at + 1, told.woman)));
        as(writer, () -> {
            write.save(writer, id, version(id), new StoryText(told.title, told.lead, told.body, told.caption));
            write.portrait(writer, id, version(id), photo);
            if (!"drafting".equals(told.state)) {
                write.offer(writer, id, version(id));
            }
            return true;
        });
        if (told.state == null) {
            var second = account("tinh.snv", Roles.STANDING_BODY);
            as(second, () -> {
                clear.publish(second, id, version(id));
                return true;
            });
        }
    }

    private long exemplar(Told told, Unit unit, int at) {
        var own = new Actor(
                0,
                "Cán bộ thi đua (nhân vật giả định)",
                Set.of(Roles.UNIT_OFFICER, Roles.HEAD_OF_UNIT),
                unit.id(),
                unit.path());
        var season = seasons.of(unit).orElseThrow();
        return as(own, () -> {
            var id = propose.begin(own, unit.id(), person(own, unit, told, season, at));
            propose.save(own, id, stands(id), sheet(told, unit, season, at));
            propose.handOver(own, id, stands(id));
            propose.sendUp(own, id, stands(id));
            var above = above(unit);
            as(above, () -> {
                review.takeUp(above, id, stands(id));
                return true;
            });
            consents.give(
                    own,
                    id,
                    new NewConsent(
                            "Chính người được nêu gương",
                            clock.today(),
                            ConsentHow.FORM,
                            "Phiếu đồng ý công bố",
                            true,
                            false,
                            null));
            return id;
        });
    }

    private Actor above(Unit unit) {
        var parent = units.ancestorsOf(unit.id()).getLast();
        return new Actor(0, "Thường trực (nhân vật giả định)", Set.of(Roles.STANDING_BODY), parent.id(), parent.path());
    }

    /// Somebody who works with their own hands, if the unit has such, and whom no chapter before has proposed.
    private long person(Actor own, Unit unit, Told told, String season, int at) {
        var found = search.find(own, filter(unit, told), LOOKED_AT, 0).rows().stream()
                .map(RegistrantSearch.Listed::registrant)
                .filter(one -> one.unitId() == unit.id())
                .sorted(Comparator.comparing(one -> one.facts().work() != Work.DIRECT))
                .map(Registrant::id)
                .toList();
        var taken = exemplars.ofRegistrants(Actor.SYSTEM, season, found).keySet();
        var free = found.stream().filter(id -> !taken.contains(id)).toList();
        return free.get(at % Math.min(3, free.size()));
    }

    private static RegistrantFilter filter(Unit unit, Told told) {
        var sex = told.woman ? Sex.FEMALE : Sex.MALE;
        return new RegistrantFilter("", Kind.PERSON, unit.id(), sex, null, null, null, Order.NAME, false);
    }

    private Sheet sheet(Told told, Unit unit, String season, int at) {
        var all = movements.forUnit(unit.path(), season);
        var one = all.isEmpty()
                ? List.<Long>of()
                : List.of(all.get(at % all.size())).stream().map(Movement::id).toList();
        var deeds = told.body
                + ("drafting".equals(told.state)
                        ? " Sách do học sinh và thầy cô góp, mỗi tháng đổi một lần; đến nay đã có hơn ba trăm cuốn qua"
                                + " lại trên chuyến đò."
                        : "");
        return new Sheet(told.title, deeds, Sector.coded(told.field).orElseThrow(), one, told.from, told.to, "");
    }

    private int version(long id) {
        return stories.visibleTo(Actor.SYSTEM, id).version();
    }

    private int stands(long id) {
        return exemplars.visibleTo(Actor.SYSTEM, id).version();
    }

    /// An account that is there, seeing the whole province.
    private Actor account(String username, String role) {
        var account = accounts.named(username).map(Account::id).orElseThrow();
        var province = units.root().orElseThrow();
        var name = DemoPerson.ALL.stream()
                .filter(person -> person.username().equals(username))
                .map(DemoPerson::name)
                .findFirst()
                .orElseThrow();
        return new Actor(account, name, Set.of(role), province.id(), province.path());
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return Acting.as(actor, () -> {
            try {
                return work.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
