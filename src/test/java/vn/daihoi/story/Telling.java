package vn.daihoi.story;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.delegate.Season;
import vn.daihoi.exemplar.ConsentHow;
import vn.daihoi.exemplar.Exemplars;
import vn.daihoi.exemplar.NewConsent;
import vn.daihoi.exemplar.ProposeExemplar;
import vn.daihoi.exemplar.RecordConsent;
import vn.daihoi.exemplar.Sheet;
import vn.daihoi.people.MergeRegistrants;
import vn.daihoi.people.Registrants;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// A farmer of the commune whom the province itself proposes, so that the story is the province's: written by its
/// standing body, cleared by its head.
final class Telling {
    static final String COMMUNE = "31570";
    static final String BODY =
            "Từ năm 2016 chị chuyển ba công ruộng nhiễm mặn sang lúa thơm xen tôm, rồi vận động mười hai hộ trong ấp"
                + " cùng làm, góp vốn mua máy cấy. Thu nhập mỗi hộ tăng gấp đôi, đường vào ấp được đổ bê tông, quỹ góp"
                + " vốn của nhóm đã cho ba mươi nhà vay.";

    private final ApplicationContext beans;
    final Season season;
    final Actor province;
    final Actor head;
    final Actor commune;

    Telling(ApplicationContext beans) {
        this.beans = beans;
        season = beans.getBean(Season.class);
        season.open();
        province = season.standingBody();
        head = season.head("94");
        commune = season.officer(COMMUNE);
    }

    <T> T bean(Class<T> type) {
        return beans.getBean(type);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, work::get);
    }

    void does(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    void inOne(Runnable work) {
        bean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
    }

    /// Until a transaction waits for a row that another holds, or three seconds are over.
    void somebodyWaits() {
        var waiting = bean(JdbcClient.class).sql("select count(*) from pg_locks where not granted");
        for (var turn = 0; turn < 60 && waiting.query(Long.class).single() == 0; turn++) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    long farmer(String name) {
        return season.person(COMMUNE, name, 1979, Sex.FEMALE, "Khơ-me");
    }

    /// Taken up at once, for nobody stands above the province; and the farmer agrees.
    long exemplar(long registrant) {
        var propose = bean(ProposeExemplar.class);
        var id = as(province, () -> propose.begin(province, season.unit("94").id(), registrant));
        var sheet = new Sheet("Người giữ giống lúa thơm", BODY, Sector.FARMING, List.of(), 2016, 2019, "");
        does(province, () -> propose.save(province, id, version(id), sheet));
        does(province, () -> propose.handOver(province, id, version(id)));
        does(province, () -> propose.sendUp(province, id, version(id)));
        var consent = new NewConsent("Chính chị", Season.TODAY, ConsentHow.SPOKEN, "", true, false, null);
        does(province, () -> bean(RecordConsent.class).give(province, id, consent));
        return id;
    }

    private int version(long exemplar) {
        return as(
                Actor.SYSTEM,
                () -> bean(Exemplars.class).visibleTo(Actor.SYSTEM, exemplar).version());
    }

    /// On the shelf.
    long told(long registrant) {
        var id = written(registrant);
        does(province, () -> bean(WriteStory.class).offer(province, id, now(id).version()));
        does(head, () -> bean(ClearStory.class).publish(head, id, now(id).version()));
        return id;
    }

    long written(long registrant) {
        var exemplar = exemplar(registrant);
        var id = as(province, () -> bean(WriteStory.class).begin(province, exemplar));
        save(province, id, BODY);
        return id;
    }

    void save(Actor actor, long id, String body) {
        var text = new StoryText("Người giữ giống lúa thơm", "Chị giữ giống lúa cho cả ấp.", body, "");
        does(actor, () -> bean(WriteStory.class).save(actor, id, now(id).version(), text));
    }

    Story now(long id) {
        return as(Actor.SYSTEM, () -> bean(Stories.class).visibleTo(Actor.SYSTEM, id));
    }

    ShelfStory onShelf(long id) {
        return bean(PublicShelf.class).story(id).orElseThrow();
    }

    /// @return the merge
    long merge(Actor actor, long survivor, long absorbed) {
        return as(
                actor,
                () -> bean(MergeRegistrants.class)
                        .merge(actor, looked(actor, survivor), looked(actor, absorbed), Set.of()));
    }

    private MergeRegistrants.Looked looked(Actor actor, long id) {
        return new MergeRegistrants.Looked(
                id, bean(Registrants.class).visibleTo(actor, id).version());
    }
}
