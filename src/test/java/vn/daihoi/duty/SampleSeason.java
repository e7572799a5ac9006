package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.file.Upload;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.shared.VietnameseDate;

/// A small Sóc Trăng under KH 128: the province, its standing body's office, one district; communes as they are asked
/// for. It is the 20th of February 2020.
class SampleSeason {
    static final LocalDate IN_FORCE = LocalDate.of(2019, 9, 11);
    static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final Plan PLAN = PlanReader.bundled("soc-trang-2020").plan();

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final RefreshDuties refreshDuties;
    private final KeepDraft keepDraft;
    private final SubmitDossier submitDossier;
    private final Dossiers dossiers;
    private final SeasonClock clock;
    private int communes;

    SampleSeason(
            JdbcClient jdbc,
            Accounts accounts,
            RefreshDuties refreshDuties,
            KeepDraft keepDraft,
            SubmitDossier submitDossier,
            Dossiers dossiers,
            SeasonClock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.refreshDuties = refreshDuties;
        this.keepDraft = keepDraft;
        this.submitDossier = submitDossier;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    void begin() {
        day(DAY);
        if (id("94") == 0) {
            unit("94", "Tỉnh Sóc Trăng", "tinh", null);
            unit("94-SNV", "Sở Nội vụ", "so-nganh", "94");
            unit("942", "Huyện Châu Thành", "huyen", "94");
        }
        refresh();
    }

    void day(LocalDate day) {
        clock.shiftBy(clock.shiftTo(day));
    }

    int refresh() {
        return as(Actor.SYSTEM, () -> refreshDuties.refresh(PLAN, IN_FORCE, List.of()));
    }

    Plan plan() {
        return PLAN;
    }

    /// A commune of Châu Thành that nobody has used yet.
    Commune commune() {
        var code = "9420" + ++communes;
        unit(code, "Xã Thuận Hòa " + communes, "xa", "942");
        refresh();
        return new Commune(id(code), path(code));
    }

    void unit(String code, String name, String kind, String parent) {
        Acting.asSystem(() -> {
            var parentId = parent == null ? null : id(parent);
            var above = parent == null ? "" : path(parent) + ".";
            jdbc.sql("""
                insert into unit.unit (id, code, name, kind, parent_id, path, valid_from)
                overriding system value
                select n, :code, :name, :kind, :parent, (:above || n)::ltree, date '2015-01-01'
                from (select nextval(pg_get_serial_sequence('unit.unit', 'id')) as n) fresh
                """)
                    .param("code", code)
                    .param("name", name)
                    .param("kind", kind)
                    .param("parent", parentId, java.sql.Types.BIGINT)
                    .param("above", above)
                    .update();
        });
    }

    long id(String code) {
        return as(
                Actor.SYSTEM,
                () -> jdbc.sql("select id from unit.unit where code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .optional()
                        .orElse(0L));
    }

    String path(String code) {
        return as(
                Actor.SYSTEM,
                () -> jdbc.sql("select path::text from unit.unit where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single());
    }

    /// A person at a unit, with an account, so that notices arrive.
    Actor person(String name, long unitId, String scope, String... roles) {
        var username = "p" + unitId + "-" + String.join("-", roles).toLowerCase(java.util.Locale.ROOT);
        var id = as(
                Actor.SYSTEM,
                () -> accounts.named(username)
                        .map(account -> account.id())
                        .orElseGet(() -> accounts.add(
                                new NewAccount(username, name, null, null, Set.of(roles), unitId), clock.instant())));
        return new Actor(id, name, Set.of(roles), unitId, scope);
    }

    Actor standingBody() {
        return person("Trần Văn Thường Trực", id("94"), Actor.EVERYTHING, Roles.STANDING_BODY);
    }

    Actor district() {
        return person("Ngô Thị Huyện", id("942"), path("942"), Roles.STANDING_BODY);
    }

    long duty(long unitId, String rule) {
        return as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select id from duty.duty where unit_id = :unit and rule_code = :rule and until is null
                    """)
                        .param("unit", unitId)
                        .param("rule", rule)
                        .query(Long.class)
                        .single());
    }

    Dossier dossier(long id) {
        return as(Actor.SYSTEM, () -> dossiers.visibleTo(Actor.SYSTEM, id));
    }

    int version(long id) {
        return dossier(id).version();
    }

    /// A paper without fault, laid before the head.
    void submitted(Commune commune, long id) {
        var officer = commune.officer(this);
        drafted(officer, id, new Draft("12/KH-UBND", DAY.minusDays(1), "Kế hoạch tổ chức Hội nghị", "Lý Bình Cang"));
        run(officer, () -> submitDossier.submit(officer, id, version(id)));
    }

    void drafted(Actor officer, long id, Draft draft) {
        run(officer, () -> {
            keepDraft.save(officer, id, draft, version(id));
            keepDraft.attach(officer, id, new Upload("kế hoạch.pdf", SampleFiles.pdf("Kế hoạch " + id)));
        });
    }

    static <R> R as(Actor actor, Callable<R> work) {
        try {
            return Acting.<R, Exception>as(actor, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return Map.of();
        });
    }

    static String shown(LocalDate day) {
        return VietnameseDate.show(day);
    }

    record Commune(long id, String path) {
        Actor officer(SampleSeason season) {
            return season.person("Thạch Sa Rây", id, path, Roles.UNIT_OFFICER);
        }

        Actor head(SampleSeason season) {
            return season.person("Lý Bình Cang", id, path, Roles.HEAD_OF_UNIT);
        }
    }
}
