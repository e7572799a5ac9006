package vn.daihoi.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.daihoi.file.SampleFiles;
import vn.daihoi.identity.Accounts;
import vn.daihoi.identity.NewAccount;
import vn.daihoi.identity.Visitor;
import vn.daihoi.plan.Enactment;
import vn.daihoi.plan.PlanOwners;
import vn.daihoi.plan.PlanReader;
import vn.daihoi.plan.PutInForce;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Confidence;
import vn.daihoi.unit.ListedUnit;
import vn.daihoi.unit.LoadUnits;

/// A province of two districts under KH 128, on the 20th of February 2020, for visitors with a browser. Every test asks
/// for a commune of its own.
@TestComponent
@Lazy
public class Season {
    public static final LocalDate DAY = LocalDate.of(2020, 2, 20);
    private static final String PASSWORD = "bún nước lèo Sóc Trăng";
    private static final int COMMUNES = 30;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final PasswordEncoder hashes;
    private final SeasonClock clock;
    private int given;

    Season(
            JdbcClient jdbc,
            Accounts accounts,
            PasswordEncoder hashes,
            SeasonClock clock,
            LoadUnits load,
            PlanOwners owners,
            PutInForce putInForce) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.hashes = hashes;
        this.clock = clock;
        clock.shiftBy(clock.shiftTo(DAY));
        Acting.asSystem(() -> begin(load, owners, putInForce));
    }

    private void begin(LoadUnits load, PlanOwners owners, PutInForce putInForce) {
        load.load("season", tree());
        person("tinh", Roles.STANDING_BODY, "94");
        person("xem", Roles.VIEWER, "94");
        person("huyen", Roles.STANDING_BODY, "942");
        person("huyen-khac", Roles.STANDING_BODY, "943");
        IntStream.rangeClosed(1, COMMUNES).mapToObj(Season::code).forEach(code -> {
            person("can-bo." + code, Roles.UNIT_OFFICER, code);
            person("thu-truong." + code, Roles.HEAD_OF_UNIT, code);
        });
        var plan = PlanReader.bundled("soc-trang-2020").yaml();
        var enactment = new Enactment(LocalDate.of(2019, 9, 11), "Ban hành", null);
        putInForce.put(owners.root().orElseThrow(), plan, enactment);
    }

    private static List<ListedUnit> tree() {
        var tree = new ArrayList<>(List.of(
                unit("94", "Tỉnh Sóc Trăng", "tinh", null),
                unit("94-SNV", "Sở Nội vụ", "so-nganh", "94"),
                unit("942", "Huyện Châu Thành", "huyen", "94"),
                unit("943", "Huyện Kế Sách", "huyen", "94")));
        IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(Season::code)
                .forEach(code -> tree.add(unit(code, "Xã Thuận Hòa " + code, "xa", "942")));
        return tree;
    }

    private static ListedUnit unit(String code, String name, String kind, @Nullable String parent) {
        return new ListedUnit(
                code, name, kind, parent, 60, null, LocalDate.of(2015, 1, 1), Confidence.HIGH, null, null);
    }

    private static String code(int commune) {
        return "315" + (10 + commune);
    }

    /// A commune of Châu Thành with an officer and a head, that no other test has.
    public Commune commune() {
        var code = code(++given);
        return new Commune(id(code), code);
    }

    private void person(String username, String role, String unit) {
        var hash = hashes.encode(PASSWORD);
        accounts.add(
                new NewAccount(username, "Người " + username, null, hash, Set.of(role), id(unit)), clock.instant());
    }

    public long id(String code) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select id from unit.unit where code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single());
    }

    public Visitor visitor(int port, String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, PASSWORD);
        visitor.get("/");
        return visitor;
    }

    /// @param id of the unit
    public record Commune(long id, String code) {
        public String officer() {
            return "can-bo." + code;
        }

        public String head() {
            return "thu-truong." + code;
        }
    }

    /// The page of what the commune owes by a rule.
    public String duty(Commune commune, String rule) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select '/duties/' || id from duty.duty where unit_id = :unit and rule_code = :rule")
                        .param("unit", commune.id())
                        .param("rule", rule)
                        .query(String.class)
                        .single());
    }

    public String version(String duty) {
        return Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("""
                    select coalesce(max(version), 0)::text from duty.dossier where '/duties/' || duty_id = :duty
                    """).param("duty", duty).query(String.class).single());
    }

    /// The cover of a paper without fault.
    public Map<String, String> cover(String duty, String act) {
        return Map.of(
                "version", version(duty),
                "number", "12/KH-UBND",
                "issuedOn", "18/02/2020",
                "summary", "Kế hoạch tổ chức Hội nghị",
                "signer", "Lý Bình Cang",
                "act", act);
    }

    /// Sent up by the commune's head.
    public void sentUp(int port, Commune commune, String duty) {
        visitor(port, commune.officer())
                .upload(duty + "/draft", cover(duty, "submit"), "files", "ke-hoach.pdf", SampleFiles.pdf(duty));
        visitor(port, commune.head()).post(duty + "/approval", Map.of("version", version(duty)));
    }

    /// A program that acts for somebody with a personal access token.
    public Visitor program(int port, String username) {
        var visitor = visitor(port, username);
        visitor.get("/account/tokens");
        var page = visitor.post("/account/tokens", Map.of("name", "Thử", "days", "30"))
                .body();
        var found = Pattern.compile("id=\"secret\">(dh_[\\w-]+)<").matcher(page);
        if (!found.find()) {
            throw new IllegalStateException(page);
        }
        return Visitor.program(port, found.group(1));
    }
}
