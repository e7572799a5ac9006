package vn.daihoi.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;

@OnLists
class BadgesTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    IssueBadges issue;

    @Autowired
    Badges badges;

    @Autowired
    BadgeKeys keys;

    @Autowired
    ReadBadge read;

    @Autowired
    SignForDoors sign;

    private Congress congress;
    private long oanh;
    private long binh;

    @BeforeEach
    void two_people_are_on_the_list() {
        congress = new Congress(beans);
        oanh = congress.entry("31569", "Trần Thị Oanh", EntryKind.GUEST);
        binh = congress.entry("31570", "Lê Văn Bình", EntryKind.INDIVIDUAL);
    }

    private IssueBadges.Issued issueAll() {
        return as(() -> issue.issue(congress.officer, congress.id));
    }

    private Badge of(long entry) {
        return as(() -> badges.ofEntry(congress.id, entry).orElseThrow());
    }

    private String code(Badge badge) {
        return as(() -> {
            var key = badges.keyOf(congress.id).orElseThrow();
            return new BadgeCode(key.id(), congress.id, badge.serial()).signedWith(keys.privateOf(congress.id));
        });
    }

    private BadgeReading scan(String text) {
        return as(() -> read.read(congress.id, text));
    }

    private <T> T as(Callable<T> work) {
        try {
            return Acting.<T, Exception>as(congress.officer, work::call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String codeOf(Throwable thrown) {
        return ((Refused) thrown)
                .findings().stream().map(Finding::code).findFirst().orElse("");
    }

    @Test
    void everybody_on_the_list_gets_one_badge_by_name() {
        assertThat(issueAll()).isEqualTo(new IssueBadges.Issued(2, 0));
        assertThat(issueAll()).isEqualTo(new IssueBadges.Issued(0, 0));

        assertThat(of(binh).number()).isEqualTo(1);
        assertThat(of(oanh).number()).isEqualTo(2);
        assertThat(as(() -> badges.valid(congress.id)))
                .extracting(Badge::entryId)
                .containsExactly(binh, oanh);
    }

    @Test
    void a_scanned_badge_leads_to_its_line_of_the_list() {
        issueAll();

        assertThat(scan(code(of(oanh)))).isEqualTo(new BadgeReading.Valid(of(oanh)));
    }

    @Test
    void printing_anew_makes_the_old_one_void_and_keeps_the_number() {
        issueAll();
        var old = of(oanh);
        var oldCode = code(old);

        as(() -> issue.anew(congress.officer, congress.id, List.of(old.serial()), "Mất thẻ"));

        var now = of(oanh);
        assertThat(now.number()).isEqualTo(old.number());
        assertThat(now.serial()).isGreaterThan(old.serial());
        assertThat(scan(oldCode)).isInstanceOfSatisfying(BadgeReading.NoLongerValid.class, told -> {
            assertThat(told.badge().voided().reason()).isEqualTo("Mất thẻ");
            assertThat(told.badge().voided().replacedBy()).isEqualTo(now.serial());
            assertThat(told.now()).isEqualTo(now);
        });
        assertThat(scan(code(now))).isEqualTo(new BadgeReading.Valid(now));
    }

    @Test
    void whoever_drops_out_has_no_badge_any_more() {
        issueAll();
        var code = code(of(binh));
        congress.withdraw(binh);

        assertThat(issueAll()).isEqualTo(new IssueBadges.Issued(0, 1));
        assertThat(scan(code))
                .isInstanceOfSatisfying(
                        BadgeReading.NoLongerValid.class,
                        told -> assertThat(told.now()).isNull());
    }

    @Test
    void forged_altered_and_foreign_codes_are_told_apart() {
        issueAll();
        var key = as(() -> badges.keyOf(congress.id).orElseThrow());
        var ours = as(() -> keys.privateOf(congress.id));
        var theirs = BadgeKeys.fresh().getPrivate();

        assertThat(scan(new BadgeCode(key.id(), congress.id, 1).signedWith(theirs)))
                .isEqualTo(new BadgeReading.Forged());
        assertThat(scan(new BadgeCode(key.id() + 1, congress.id, 1).signedWith(ours)))
                .isEqualTo(new BadgeReading.Forged());
        assertThat(scan(new BadgeCode(key.id(), congress.id + 1, 1).signedWith(ours)))
                .isEqualTo(new BadgeReading.OfAnotherConference(congress.id + 1));
        assertThat(scan(new BadgeCode(key.id(), congress.id, 999).signedWith(ours)))
                .isEqualTo(new BadgeReading.Unknown(999));
        assertThat(scan("DH1.AAAA")).isEqualTo(new BadgeReading.Forged());
        assertThat(scan("https://vi.wikipedia.org")).isEqualTo(new BadgeReading.NotABadge());
    }

    @Test
    void nothing_of_the_person_can_be_read_from_the_code() {
        issueAll();
        var text = code(of(oanh));

        var claim = BadgeCode.read(text).orElseThrow();
        assertThat(new String(claim.signed(), StandardCharsets.ISO_8859_1)).doesNotContain("Oanh");
        assertThat(claim.code().serial()).isNotEqualTo((int) oanh + 1_000);
        assertThat(claim.signed()).hasSize(17);
    }

    @Test
    void a_blank_badge_is_handed_out_once() {
        as(() -> {
            issue.blanks(congress.officer, congress.id, 2);
            return true;
        });
        var blank = as(() -> badges.valid(congress.id)).getFirst();
        assertThat(scan(code(blank))).isEqualTo(new BadgeReading.Valid(blank));

        as(() -> issue.bind(congress.officer, congress.id, blank.serial(), oanh));

        assertThat(of(oanh).serial()).isEqualTo(blank.serial());
        assertThatThrownBy(() -> as(() -> issue.bind(congress.officer, congress.id, blank.serial(), binh)))
                .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo("TH-107"));
        assertThatThrownBy(() -> as(() -> issue.bind(congress.officer, congress.id, blank.serial() + 1, oanh)))
                .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo("TH-106"));
    }

    @Test
    void of_two_makers_at_once_each_line_still_has_one_badge() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = List.of(pool.submit(this::issueAll), pool.submit(this::issueAll), pool.submit(this::issueAll));
            var made = 0;
            for (var one : tries) {
                made += one.get().made();
            }
            assertThat(made).isEqualTo(2);
        }
        assertThat(as(() -> badges.all(congress.id))).hasSize(2);
    }

    @Test
    void only_the_unit_that_holds_the_conference_makes_badges() {
        var above = congress.season.standingBody();
        var beside = congress.season.officer("943");

        assertThatThrownBy(() -> Acting.as(above, () -> issue.issue(above, congress.id)))
                .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo("TH-101"));
        assertThatThrownBy(() -> Acting.as(beside, () -> issue.issue(beside, congress.id)))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void the_private_key_lies_sealed_in_the_database() {
        issueAll();

        var opened = as(() -> keys.privateOf(congress.id)).getEncoded();
        var spki = as(() -> badges.keyOf(congress.id).orElseThrow()).spki();
        assertThat(spki).hasSize(44);
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(opened, opened.length - 32, 32, StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_list_for_the_doors_is_signed_with_the_key_of_the_badges() throws Exception {
        issueAll();
        var list = "1;2".getBytes(StandardCharsets.UTF_8);

        var signature = as(() -> sign.sign(congress.id, list));

        assertThat(signature).hasSize(64);
        assertThat(holds(list, signature)).isTrue();
        assertThat(holds("1;3".getBytes(StandardCharsets.UTF_8), signature)).isFalse();
        assertThatThrownBy(() -> as(() -> sign.sign(congress.id, new byte[] {1, 0, 0})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean holds(byte[] data, byte[] signature) throws Exception {
        var check = Signature.getInstance("Ed25519");
        check.initVerify(as(() -> badges.keyOf(congress.id).orElseThrow()).publicKey());
        check.update(data);
        return check.verify(signature);
    }

    private byte[] sealed() {
        return as(() -> beans.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("select sealed from badge.key")
                .query(byte[].class)
                .single());
    }
}
