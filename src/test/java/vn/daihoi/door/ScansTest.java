package vn.daihoi.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.daihoi.badge.Badges;
import vn.daihoi.badge.Codes;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.delegate.Attendance;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Presences;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.SeasonClock;

@OnLists
class ScansTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    Scans scans;

    @Autowired
    InTheHall hall;

    @Autowired
    Presences presences;

    @Autowired
    SeasonClock clock;

    private Hall at;
    private long oanh;
    private long binh;
    private String codeOfOanh;

    @BeforeEach
    void two_people_and_two_doors() {
        at = new Hall(beans, "Trần Thị Oanh", "Lê Văn Bình");
        oanh = at.people.getFirst();
        binh = at.people.getLast();
        codeOfOanh = at.code(oanh);
    }

    private Presence of(long entry) {
        return at.by(at.first, () -> scans.of(at.first.conferenceId(), List.of(entry))).stream()
                .filter(one -> one.sessionId() == at.session)
                .findFirst()
                .orElseThrow();
    }

    private Instant ago(long minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    private Attendance listed(long entry) {
        return Acting.as(Actor.SYSTEM, () -> presences.of(at.congress.list)).get(entry);
    }

    private boolean isInside(long entry) {
        return at.by(at.first, () -> hall.delegates(at.congress.id)).contains(entry);
    }

    @Test
    void a_badge_at_the_door_is_welcome_and_its_person_is_present() {
        var scan = at.in(oanh, Duration.ZERO);
        var heard = at.send(at.first, scan).answers().getFirst();
        assertThat(heard.judgement()).isEqualTo("counts");
        assertThat(heard.firstScan()).isEqualTo(scan.id().toString());
        assertThat(heard.firstBy()).isEqualTo("Cửa 1");
        assertThat(isInside(oanh)).isTrue();
        assertThat(listed(oanh)).isEqualTo(Attendance.PRESENT);
        assertThat(listed(binh)).isNull();
    }

    @Test
    void the_same_scan_sent_again_and_again_is_one() {
        var scan = at.in(oanh, Duration.ofMinutes(5));
        at.send(at.first, scan);
        var before = of(oanh);
        at.send(at.first, scan);
        at.send(at.first, scan, scan);
        assertThat(of(oanh)).isEqualTo(before);
    }

    @Test
    void at_two_doors_without_network_the_earlier_scan_stands_whichever_arrives_first() {
        var late = at.in(oanh, Duration.ofMinutes(3));
        var early = at.in(oanh, Duration.ofMinutes(9));
        at.send(at.first, late);
        var heard = at.send(at.second, early).answers().getFirst();
        assertThat(heard.firstScan()).isEqualTo(early.id().toString());
        var again = at.send(at.first, late).answers().getFirst();
        assertThat(again.judgement()).isEqualTo("counts");
        assertThat(again.firstScan()).isEqualTo(early.id().toString());
        assertThat(again.firstBy()).isEqualTo("Cửa 2");
        assertThat(of(oanh).at()).isBetween(ago(10), ago(8));
    }

    @Test
    void whoever_goes_out_is_present_for_the_record_and_comes_back() {
        at.send(at.first, at.in(oanh, Duration.ofMinutes(50)));
        at.send(at.second, at.out(oanh, Duration.ofMinutes(20)));
        assertThat(isInside(oanh)).isFalse();
        assertThat(listed(oanh)).isEqualTo(Attendance.PRESENT);
        at.send(at.first, at.in(oanh, Duration.ofMinutes(2)));
        assertThat(isInside(oanh)).isTrue();
        assertThat(of(oanh).byName()).isEqualTo("Cửa 1");
    }

    @Test
    void a_scan_taken_back_never_was_even_if_the_taking_back_arrives_first() {
        var wrong = at.in(oanh, Duration.ofMinutes(1));
        at.send(at.first, at.undo(wrong));
        at.send(at.first, wrong);
        assertThat(isInside(oanh)).isFalse();
        assertThat(listed(oanh)).isNull();

        var right = at.in(oanh, Duration.ZERO);
        at.send(at.second, right);
        at.send(at.second, at.undo(right));
        assertThat(isInside(oanh)).isFalse();
        assertThat(listed(oanh)).isNull();
    }

    @Test
    void in_whatever_order_scans_arrive_the_outcome_is_the_same() {
        var random = new Random(5);
        var all = new ArrayList<Scan>();
        for (int i = 0; i < 30; i++) {
            var who = random.nextBoolean() ? oanh : binh;
            var ago = Duration.ofMinutes(100 - 3L * i);
            var scan = random.nextInt(3) == 0 ? at.out(who, ago) : at.in(who, ago);
            all.add(scan);
            if (random.nextInt(5) == 0) {
                all.add(at.undo(scan));
            }
        }
        at.send(at.first, all.toArray(Scan[]::new));
        var told = List.of(of(oanh), of(binh));
        for (int round = 0; round < 3; round++) {
            at = new Hall(beans, "Trần Thị Oanh", "Lê Văn Bình");
            var moved = all.stream().map(scan -> moved(scan)).toList();
            var shuffled = new ArrayList<>(moved);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(scan -> at.send(random.nextBoolean() ? at.first : at.second, scan));
            for (int i = 0; i < 2; i++) {
                var now = of(at.people.get(i));
                assertThat(now.scanId()).isEqualTo(told.get(i).scanId());
                assertThat(now.inside()).isEqualTo(told.get(i).inside());
            }
        }
    }

    /// The same scan in the hall that was set up anew: its people have the same names but other badges.
    private Scan moved(Scan scan) {
        var entry = scan.what() == Scan.What.UNDO
                ? null
                : codeOfOanh.equals(scan.code()) ? at.people.getFirst() : at.people.getLast();
        return new Scan(
                scan.id(), at.session, scan.what(), Scan.How.NAME, null, entry, scan.undoes(), "", scan.ageMillis());
    }

    @Test
    void a_badge_that_was_replaced_opens_nothing_and_its_successor_does() {
        var old = at.code(oanh);
        var serial = Acting.as(
                Actor.SYSTEM,
                () -> beans.getBean(Badges.class)
                        .ofEntry(at.congress.id, oanh)
                        .orElseThrow()
                        .serial());
        Acting.as(
                at.congress.officer,
                () -> beans.getBean(IssueBadges.class)
                        .anew(at.congress.officer, at.congress.id, List.of(serial), "Mất thẻ"));
        beans.getBean(Rosters.class).forget(at.congress.id);
        assertThat(judgement(at.reading(old))).isEqualTo("void_badge");
        assertThat(isInside(oanh)).isFalse();
        assertThat(judgement(at.in(oanh, Duration.ZERO))).isEqualTo("counts");
    }

    private String judgement(Scan scan) {
        return at.send(at.first, scan).answers().getFirst().judgement();
    }

    @Test
    void a_forged_badge_one_of_another_conference_and_any_other_code_are_told_apart() {
        var key = at.roster().key();
        assertThat(judgement(at.reading(Codes.forged(key.id(), at.congress.id, 1))))
                .isEqualTo("forged");
        assertThat(judgement(at.reading(Codes.forged(key.id(), at.congress.id + 1, 1))))
                .isEqualTo("other_conference");
        assertThat(judgement(at.reading("https://example.org"))).isEqualTo("unknown");
        assertThat(judgement(at.reading(at.code(oanh).substring(0, 60)))).isEqualTo("forged");
        assertThat(at.by(at.first, () -> scans.odd(at.congress.id, 10))).hasSize(4);
    }

    @Test
    void whoever_has_dropped_out_or_waits_as_a_reserve_is_sent_to_the_desk() {
        var reserve = at.congress.reserve("31569", "Thạch Thị Sa Rây", 1);
        at.congress.withdraw(binh);
        beans.getBean(Rosters.class).forget(at.congress.id);
        assertThat(judgement(at.in(binh, Duration.ZERO))).isEqualTo("not_going");
        var byName = at.scan(Scan.What.IN, null, reserve, null, Duration.ZERO);
        assertThat(judgement(byName)).isEqualTo("not_going");
        assertThat(at.by(at.first, () -> hall.everybody(at.congress.id))).isEmpty();
    }

    @Test
    void a_session_for_delegates_does_not_count_a_guest() {
        var guest = at.congress.entry("31570", "Huỳnh Văn Út", EntryKind.GUEST);
        Acting.as(at.congress.officer, () -> {
            var one = at.roster().sessions().getFirst();
            beans.getBean(OpenDoors.class)
                    .change(
                            at.congress.officer,
                            new Session(
                                    one.id(),
                                    one.conferenceId(),
                                    "Phiên trù bị",
                                    one.from(),
                                    java.util.Set.of(EntryKind.INDIVIDUAL)));
            return true;
        });
        beans.getBean(Rosters.class).forget(at.congress.id);
        assertThat(judgement(at.scan(Scan.What.IN, null, guest, null, Duration.ZERO)))
                .isEqualTo("wrong_session");
        assertThat(judgement(at.in(oanh, Duration.ZERO))).isEqualTo("counts");
    }

    @Test
    void a_device_of_another_conference_neither_sees_nor_changes_anything_here() {
        var scan = at.in(oanh, Duration.ZERO);
        at.send(at.first, scan);
        var other = at.congress.season.officer("943");
        var theirs = Acting.as(
                other,
                () -> beans.getBean(vn.daihoi.conference.BeginConference.class).begin(other, other.unitId()));
        var enrol = beans.getBean(vn.daihoi.device.EnrolDevices.class);
        var code = Acting.as(other, () -> enrol.add(other, theirs, vn.daihoi.device.DeviceKind.DOOR, "Cửa nhà người"));
        var stranger = Acting.as(Actor.SYSTEM, () -> enrol.letIn(code.code()).orElseThrow())
                .device();

        assertThat(at.send(stranger, at.in(binh, Duration.ZERO))
                        .answers()
                        .getFirst()
                        .judgement())
                .isEqualTo("other_conference");
        at.send(stranger, at.undo(scan));
        assertThat(at.send(stranger).news()).isEmpty();
        at.send(at.first, at.in(oanh, Duration.ZERO));
        assertThat(isInside(oanh)).isTrue();
        assertThat(of(oanh).scanId()).isEqualTo(scan.id());
    }

    @Test
    void five_doors_at_once_lose_nobody_and_count_nobody_twice() throws Exception {
        var names = new String[20];
        for (int i = 0; i < names.length; i++) {
            names[i] = "Nguyễn Văn " + (char) (65 + i);
        }
        at = new Hall(beans, names);
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int door = 0; door < 5; door++) {
                var shift = door * 4;
                doors.submit(() -> {
                    for (int i = 0; i < names.length; i++) {
                        at.send(at.first, at.in(at.people.get((i + shift) % names.length), Duration.ZERO));
                    }
                });
            }
        }
        assertThat(at.by(at.first, () -> hall.delegates(at.congress.id))).hasSize(names.length);
        assertThat(at.send(at.second).news()).hasSize(names.length);
        assertThat(Acting.as(Actor.SYSTEM, () -> presences.of(at.congress.list)))
                .hasSize(names.length);
    }

    @Test
    void what_a_phone_says_of_its_age_is_kept_within_reason() {
        at.send(at.first, at.in(oanh, Duration.ofDays(4000)));
        at.send(at.first, at.in(binh, Duration.ofMinutes(-600)));
        assertThat(of(oanh).at()).isAfter(ago(8 * 24 * 60));
        assertThat(of(binh).at()).isBefore(ago(-1));
    }
}
