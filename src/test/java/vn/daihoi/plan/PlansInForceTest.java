package vn.daihoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.StaleEdit;

@SpringBootTest
@OnTestDatabase
@Import(PlansInForceTest.Heard.class)
class PlansInForceTest {
    private static final LocalDate ISSUED = LocalDate.of(2019, 9, 11);
    private static final LocalDate CUT = LocalDate.of(2020, 4, 1);
    private static final String KH128 = PlanReader.bundled("soc-trang-2020").yaml();
    private static int count;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PutInForce putInForce;

    @Autowired
    PlansInForce plans;

    @Autowired
    EditDraft drafts;

    @Autowired
    PlanOwners owners;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Heard heard;

    private PlanOwner province;
    private PlanOwner district;
    private PlanOwner other;

    /// Each test has a province of its own with two districts.
    @BeforeEach
    void a_province_with_two_districts() {
        Acting.asSystem(() -> {
            province = unit(null, "Tỉnh");
            district = unit(province, "Huyện Châu Thành");
            other = unit(province, "Huyện Kế Sách");
        });
        heard.facts.clear();
    }

    private PlanOwner unit(PlanOwner parent, String name) {
        var code = "%02d%s".formatted(++count, parent == null ? "" : "9");
        var id = jdbc.sql("""
            insert into unit.unit (code, name, kind, parent_id, path, valid_from)
            values (:code, :name, :kind, :parent, text2ltree('new_' || :code), '2000-01-01')
            returning id
            """)
                .param("code", code)
                .param("name", name)
                .param("kind", parent == null ? "tinh" : "huyen")
                .param("parent", parent == null ? null : parent.unitId(), java.sql.Types.BIGINT)
                .query(Long.class)
                .single();
        var path = parent == null ? String.valueOf(id) : parent.path() + "." + id;
        jdbc.sql("update unit.unit set path = :path::ltree where id = :id")
                .param("path", path)
                .param("id", id)
                .update();
        return owners.find(id).orElseThrow();
    }

    private Actor standingBody(PlanOwner unit) {
        return new Actor(7, "Thường trực", Set.of(Roles.STANDING_BODY), unit.unitId(), unit.path());
    }

    private String provincial() {
        return KH128.replace("  unit: \"94\"\n  issuer:", "  unit: \"%s\"\n  issuer:".formatted(province.code()));
    }

    private String derived(int cap) {
        return """
            schema: plan-1
            plan: {code: KHH, derives-from: KH128, number: 5/KH, title: Kế hoạch huyện, unit: "%s", issuer: UBND huyện}
            tiers:
              - {code: co-so, cap: {value: %d, cite: KHH 1}}
            paragraphs:
              - {id: "1", text: Không quá %d đại biểu}
            """.formatted(district.code(), cap, cap);
    }

    private StoredPlan put(PlanOwner owner, String yaml, LocalDate day) {
        return Acting.<StoredPlan, RuntimeException>as(
                standingBody(owner), () -> putInForce.put(owner, yaml, new Enactment(day, "Ban hành", null)));
    }

    private int cap(PlanOwner unit, LocalDate day) {
        return Acting.<Integer, RuntimeException>as(
                standingBody(unit),
                () -> plans.on(day, unit.path())
                        .orElseThrow()
                        .tier("co-so")
                        .orElseThrow()
                        .cap()
                        .value());
    }

    @Test
    void nothing_binds_before_the_first_plan_is_in_force() {
        assertThat(Acting.<Boolean, RuntimeException>as(
                        Actor.SYSTEM, () -> plans.on(CUT, district.path()).isPresent()))
                .isFalse();
    }

    @Test
    void a_plan_binds_everybody_below_from_its_day_and_so_does_its_amendment() {
        put(province, provincial(), ISSUED);
        put(province, provincial().replace("cap: {value: 200", "cap: {value: 120"), CUT);

        assertThat(cap(district, CUT.minusDays(1))).isEqualTo(200);
        assertThat(cap(district, CUT)).isEqualTo(120);
        assertThat(plans.historyOf(province.unitId()))
                .extracting(StoredPlan::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_derived_plan_binds_its_own_district_only() {
        put(province, provincial(), ISSUED);
        put(district, derived(150), ISSUED.plusMonths(1));

        assertThat(cap(district, CUT)).isEqualTo(150);
        assertThat(cap(other, CUT)).isEqualTo(200);
        assertThat(cap(district, ISSUED)).isEqualTo(200);
    }

    @Test
    void an_amendment_above_that_is_tighter_prevails_and_is_told() {
        put(province, provincial(), ISSUED);
        put(district, derived(150), ISSUED);
        put(province, provincial().replace("cap: {value: 200", "cap: {value: 120"), CUT);

        assertThat(cap(district, CUT)).isEqualTo(120);
        assertThat(Acting.<List<Finding>, RuntimeException>as(
                        standingBody(district),
                        () -> plans.find(CUT, district.path()).orElseThrow().conflicts()))
                .extracting(Finding::code)
                .containsExactly("plan.derived.cap");
    }

    @Test
    void a_plan_that_loosens_or_belongs_elsewhere_is_refused_with_every_reason() {
        put(province, provincial(), ISSUED);

        var looser = catchThrowableOfType(Refused.class, () -> put(district, derived(250), ISSUED));
        var foreign = catchThrowableOfType(Refused.class, () -> put(district, KH128, ISSUED));

        assertThat(looser.findings()).extracting(Finding::code).containsExactly("plan.derived.cap");
        assertThat(foreign.findings()).extracting(Finding::code).containsExactly("plan.must-derive", "plan.other-unit");
        assertThatThrownBy(() -> put(district, derived(0), ISSUED)).isInstanceOf(PlanRefused.class);
        assertThat(cap(district, CUT)).isEqualTo(200);
    }

    @Test
    void a_day_before_the_last_version_is_refused() {
        put(province, provincial(), CUT);

        assertThatThrownBy(() -> put(province, provincial(), ISSUED)).isInstanceOf(Refused.class);
    }

    @Test
    void the_fact_is_told_in_the_same_transaction_and_sees_the_new_plan() {
        put(province, provincial(), ISSUED);

        assertThat(heard.facts).containsExactly(province.path() + " KH128 1 true");
    }

    @Test
    void what_was_rolled_back_never_binds() {
        put(province, provincial(), ISSUED);
        assertThatThrownBy(() -> Acting.asSystem(() -> transaction.executeWithoutResult(_ -> {
                    putInForce.put(
                            province,
                            provincial().replace("cap: {value: 200", "cap: {value: 120"),
                            new Enactment(CUT, "Sửa", null));
                    assertThat(cap(district, CUT)).isEqualTo(120);
                    throw new IllegalStateException("the network failed");
                })))
                .hasMessage("the network failed");

        assertThat(cap(district, CUT)).isEqualTo(200);
    }

    @Test
    void a_draft_keeps_its_faults_and_is_gone_once_in_force() {
        Acting.asSystem(() -> {
            drafts.begin(province, "schema: [");
            assertThat(drafts.check(province, "schema: [", PlanReader.VIETNAMESE)
                            .faults())
                    .hasSize(1);
            drafts.save(province, provincial(), 0);
            assertThatThrownBy(() -> drafts.save(province, "schema: plan-1", 0)).isInstanceOf(StaleEdit.class);
            putInForce.put(province, 1, new Enactment(ISSUED, "Ban hành", "128/KH-UBND"));

            assertThat(drafts.find(province)).isEmpty();
            assertThat(plans.historyOf(province.unitId()).getFirst().decision()).isEqualTo("128/KH-UBND");
        });
    }

    @Test
    void a_district_cannot_write_the_plan_of_another_and_versions_never_change() {
        put(province, provincial(), ISSUED);

        assertThatThrownBy(() -> Acting.as(standingBody(other), () -> {
                    drafts.begin(district, "schema: plan-1");
                    return null;
                }))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> Acting.asSystem(
                        () -> jdbc.sql("update plan.version set reason = 'x'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /// Listens as another module would.
    @TestConfiguration
    static class Heard {
        final List<String> facts = new ArrayList<>();
        private final PlansInForce plans;

        Heard(PlansInForce plans) {
            this.plans = plans;
        }

        @EventListener
        void on(PlanPutInForce fact) {
            facts.add("%s %s %d %s"
                    .formatted(
                            fact.unitPath(),
                            fact.planCode(),
                            fact.number(),
                            plans.on(fact.inForce(), fact.unitPath()).isPresent()));
        }
    }
}
