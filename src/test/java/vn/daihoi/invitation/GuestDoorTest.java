package vn.daihoi.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.TooManyTries;

@OnLists
class GuestDoorTest {
    @Autowired
    ApplicationContext beans;

    @Autowired
    GuestDoor door;

    @Autowired
    Invitations invitations;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    private Congress congress;
    private long oanh;
    private String token;

    @BeforeEach
    void one_person_is_invited() {
        congress = new Congress(beans);
        oanh = congress.entry("31569", "Trần Thị Oanh", EntryKind.GUEST);
        token = links.token(oanh, 1);
        var fresh = new Invitations.Fresh(
                congress.id,
                congress.unit(),
                congress.list,
                oanh,
                congress.entry(oanh).registrantId(),
                congress.season.unit("31569").id(),
                token,
                Instant.EPOCH);
        assertThat(Acting.as(congress.officer, () -> invitations.add(fresh))).isTrue();
    }

    @Test
    void the_link_opens_for_its_person_alone_and_gives_no_role() {
        var guest = door.open("10.0.0.1", token, found -> found).orElseThrow();

        assertThat(guest.name()).isEqualTo("Trần Thị Oanh");
        assertThat(guest.entryId()).isEqualTo(oanh);
        assertThat(guest.actor().roles()).isEmpty();
        assertThat(guest.actor().scope()).isEqualTo(congress.season.unit("942").path());
        assertThat(door.open("10.0.0.1", token, _ -> Acting.current().orElseThrow()))
                .contains(guest.actor());
    }

    @Test
    void the_link_tells_which_hall_it_belongs_to() {
        var hall = door.hall("10.0.0.1", token).orElseThrow();

        assertThat(hall.conferenceId()).isEqualTo(congress.id);
        assertThat(hall.unitPath()).isEqualTo(congress.season.unit("942").path());
        assertThat(door.hall("10.0.0.1", links.token(9_000, 1))).isEmpty();
        assertThat(door.hall("10.0.0.1", "ngắn")).isEmpty();
    }

    @Test
    void of_many_who_come_at_once_only_a_few_are_inside_and_all_get_their_turn() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var phones = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Future<Optional<Long>>>();
            for (int i = 0; i < 300; i++) {
                all.add(phones.submit(() -> door.open("10.0.0.1", token, guest -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                    return guest.entryId();
                })));
            }
            for (var one : all) {
                assertThat(one.get()).contains(oanh);
            }
        }
        assertThat(most.get()).isBetween(2, 8);
    }

    @Test
    void links_cannot_be_told_from_each_other() {
        var seen = new HashSet<String>();
        for (var entry = 1L; entry <= 500; entry++) {
            assertThat(seen.add(links.token(entry, 1))).isTrue();
            assertThat(seen.add(links.token(entry, 2))).isTrue();
        }
        assertThat(seen).allSatisfy(one -> assertThat(one).hasSize(22).matches("[\\w-]+"));
    }

    @Test
    void the_database_holds_no_link() {
        var row = Acting.as(
                Actor.SYSTEM,
                () -> jdbc.sql("select i::text from invitation.invitation i")
                        .query(String.class)
                        .single());

        assertThat(row).doesNotContain(token);
    }

    @Test
    void a_new_generation_makes_the_old_link_void() {
        var id = door.open("10.0.0.1", token, Guest::invitationId).orElseThrow();
        var next = links.token(oanh, 2);

        assertThat(Acting.as(congress.officer, () -> invitations.renew(id, 2, next)))
                .isTrue();

        assertThat(door.open("10.0.0.1", token, found -> found)).isEmpty();
        assertThat(door.open("10.0.0.1", next, Guest::entryId)).contains(oanh);
    }

    @Test
    void whoever_guesses_at_links_is_stopped_and_a_guest_beside_them_is_not() {
        assertThat(door.open("10.0.0.7", token, Guest::entryId)).contains(oanh);
        for (var i = 0; i < 50; i++) {
            assertThat(door.open("10.0.0.7", links.token(9_000 + i, 1), Guest::entryId))
                    .isEmpty();
        }

        assertThatThrownBy(() -> door.open("10.0.0.7", links.token(9_999, 1), Guest::entryId))
                .isInstanceOf(TooManyTries.class);
        assertThatThrownBy(() -> door.hall("10.0.0.7", links.token(9_999, 1))).isInstanceOf(TooManyTries.class);
        assertThat(door.open("10.0.0.7", token, Guest::entryId)).contains(oanh);
        assertThat(door.open("10.0.0.8", links.token(9_999, 1), Guest::entryId)).isEmpty();
    }

    @Test
    void a_right_guess_comes_too_late_for_who_has_guessed_too_often() {
        for (var i = 0; i < 50; i++) {
            door.open("10.0.0.9", "AAAAAAAAAAAAAAAAAAAA" + (10 + i), Guest::entryId);
        }
        var other = congress.entry("31570", "Lê Văn Bình", EntryKind.GUEST);
        var right = congress.invite("31570", other, 77);

        assertThatThrownBy(() -> door.open("10.0.0.9", right, Guest::entryId)).isInstanceOf(TooManyTries.class);
        assertThat(door.open("10.0.0.10", right, Guest::entryId)).contains(other);
    }
}
