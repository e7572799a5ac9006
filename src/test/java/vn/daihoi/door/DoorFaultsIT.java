package vn.daihoi.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.WholeProgram;
import vn.daihoi.badge.Badges;
import vn.daihoi.badge.Codes;
import vn.daihoi.badge.IssueBadges;
import vn.daihoi.database.OwnPostgres;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.device.DeviceKind;
import vn.daihoi.device.EnrolDevices;
import vn.daihoi.invitation.Congress;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;

/// The rush at the doors while what must not happen happens: an instance dies, the database goes away, the last
/// instance is killed. Three phones scan the same sixty people each time.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DoorFaultsIT {
    private static final int PEOPLE = 60;

    @TempDir
    private static Path here;

    private static OwnPostgres postgres;
    private static JdbcClient owner;
    private static Instance first;
    private static Instance second;
    private static volatile int port;
    private static volatile int other;
    private static long session;
    private static final List<String> CODES = new ArrayList<>();
    private static final List<Phone> PHONES = new ArrayList<>();

    @BeforeAll
    static void two_instances_over_one_database() throws Exception {
        postgres = OwnPostgres.start(here.resolve("postgres"));
        owner = postgres.owner();
        prepare();
        first = Instance.start(here.resolve("first"), postgres.settings());
        second = Instance.start(here.resolve("second"), postgres.settings());
        port = first.port();
        other = second.port();
    }

    private static void prepare() throws Exception {
        var arguments = Stream.concat(
                Stream.of("--server.port=0", "--daihoi.clock=movable", "--daihoi.data=" + here.resolve("begun")),
                postgres.settings().stream());
        try (var beans = WholeProgram.start(arguments.toList())) {
            var congress = new Congress(beans);
            for (int i = 0; i < PEOPLE; i++) {
                var name = "Nguyễn Văn %c%c".formatted('A' + i / 10, 'a' + i % 10);
                congress.entry("31569", name, EntryKind.INDIVIDUAL);
            }
            Acting.as(congress.officer, () -> beans.getBean(IssueBadges.class).issue(congress.officer, congress.id));
            Acting.as(Actor.SYSTEM, () -> beans.getBean(Badges.class).valid(congress.id))
                    .forEach(badge -> CODES.add(Codes.of(beans, congress.id, badge.serial())));
            var enrol = beans.getBean(EnrolDevices.class);
            for (int door = 1; door <= 3; door++) {
                var name = "Cửa " + door;
                var code = Acting.as(
                        congress.officer, () -> enrol.add(congress.officer, congress.id, DeviceKind.DOOR, name));
                var secret = Acting.as(
                                Actor.SYSTEM, () -> enrol.letIn(code.code()).orElseThrow())
                        .secret();
                var mine = door;
                PHONES.add(new Phone(secret, () -> mine == 3 ? other : port));
            }
        }
        session = owner.sql("select id from door.session").query(Long.class).single();
    }

    @AfterAll
    static void the_day_ends() throws Exception {
        for (var one : new Instance[] {first, second}) {
            if (one != null) {
                one.close();
            }
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private interface Fault {
        void happen() throws Exception;
    }

    /// Each phone scans everybody once, in an order of its own; the fault happens in the middle.
    private static void rush(int seed, Fault fault) throws Exception {
        var random = new Random(seed);
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            var before = acknowledged();
            var all = new ArrayList<CompletableFuture<Void>>();
            for (var phone : PHONES) {
                var order = new ArrayList<>(CODES);
                Collections.shuffle(order, random);
                order.forEach(phone::scan);
                all.add(CompletableFuture.runAsync(() -> sendAll(phone), doors));
            }
            while (acknowledged() < before + PEOPLE / 2) {
                Thread.sleep(5);
            }
            fault.happen();
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        }
        nobodyIsLostOrCountedTwice();
    }

    private static void sendAll(Phone phone) {
        try {
            phone.sendAll(session);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int acknowledged() {
        return PHONES.stream().mapToInt(phone -> phone.acknowledged.size()).sum();
    }

    private static void nobodyIsLostOrCountedTwice() {
        var sent = new HashSet<UUID>();
        PHONES.forEach(phone -> sent.addAll(phone.acknowledged));
        assertThat(new HashSet<>(
                        owner.sql("select id from door.scan").query(UUID.class).list()))
                .as("every scan that was answered is there, and no other")
                .isEqualTo(sent);
        assertThat(count("select count(*) from door.presence where scan_id is not null and inside"))
                .isEqualTo(PEOPLE);
        assertThat(count("select count(*) from delegate.presence where attendance = 'present'"))
                .as("the credentials report counts the same people")
                .isEqualTo(PEOPLE);
        assertThat(count("""
            select count(*)
            from door.presence p
            where p.at <> (select min(s.at) from door.scan s
                where s.entry_id = p.entry_id and s.judgement = 'counts')
            """)).as("the earliest scan stands").isZero();
    }

    private static int count(String sql) {
        return owner.sql(sql).query(Integer.class).single();
    }

    @Test
    @Order(1)
    void of_two_instances_one_is_killed_and_its_phones_go_to_the_other() throws Exception {
        rush(1, () -> {
            second.kill();
            other = port;
        });
    }

    @Test
    @Order(2)
    void the_database_is_stopped_and_started_and_the_phones_wait_for_it() throws Exception {
        rush(2, () -> {
            postgres.stop();
            Thread.sleep(1_000);
            postgres.startAgain();
        });
    }

    @Test
    @Order(3)
    void the_program_is_killed_in_the_rush_and_comes_back() throws Exception {
        rush(3, () -> {
            first.kill();
            first = Instance.start(here.resolve("again"), postgres.settings());
            port = first.port();
            other = port;
        });
    }
}
