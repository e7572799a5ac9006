package vn.daihoi.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.SeasonClock;

class FeedsTest {
    private static final String AN_HIEP = "1.12.57";
    private final TestDatabase database = TestDatabase.create();
    private final AtomicReference<String> state = new AtomicReference<>("Khai mạc");
    private final AtomicInteger drawn = new AtomicInteger();
    private final Feed stage = new Stage();
    private final ArrayList<Feeds> instances = new ArrayList<>();
    private final ArrayList<Thread> clients = new ArrayList<>();

    @AfterEach
    void close() throws InterruptedException {
        instances.forEach(Feeds::stop);
        for (var client : clients) {
            client.join(Duration.ofSeconds(5));
        }
    }

    @Test
    void a_change_is_drawn_once_for_all_who_listen() {
        var updates = database.liveUpdates();
        var feeds = instance(updates);
        var phones = new ArrayList<MockHttpServletResponse>();
        for (int i = 0; i < 50; i++) {
            phones.add(listen(feeds, null));
        }
        phones.forEach(phone -> awaitText(phone, "data: Khai mạc"));
        state.set("Chào cờ\nQuốc ca");
        updates.changed("stage", AN_HIEP);

        phones.forEach(phone -> awaitText(phone, "event: picture\nid: 2\ndata: Chào cờ\ndata: Quốc ca\n\n"));
        assertThat(drawn).hasValue(2);
    }

    @Test
    void a_change_on_one_instance_reaches_the_listeners_of_another() {
        var here = database.liveUpdates();
        var phone = listen(instance(database.liveUpdates(2)), null);
        awaitText(phone, "Khai mạc");
        state.set("Bế mạc");
        here.changed("stage", AN_HIEP);
        awaitText(phone, "data: Bế mạc");
    }

    @Test
    void changes_of_other_units_and_other_topics_draw_nothing() {
        var updates = database.liveUpdates();
        var phone = listen(instance(updates), null);
        awaitText(phone, "Khai mạc");
        updates.changed("stage", "1.12.58");
        updates.changed("duty", AN_HIEP);
        state.set("Bế mạc");
        updates.changed("stage", AN_HIEP);
        awaitText(phone, "Bế mạc");
        assertThat(drawn).hasValue(2);
    }

    @Test
    void a_picture_that_stayed_the_same_is_not_sent_again() {
        var updates = database.liveUpdates();
        var phone = listen(instance(updates), null);
        awaitText(phone, "Khai mạc");
        updates.changed("stage", AN_HIEP);
        Awaitility.await().until(() -> drawn.get() == 2);
        state.set("Bế mạc");
        updates.changed(Change.EVERYTHING, null);
        awaitText(phone, "id: 2\ndata: Bế mạc");
    }

    @Test
    void a_feed_that_could_not_be_drawn_is_tried_again_and_nobody_vouches_for_it_meanwhile() {
        var updates = database.liveUpdates();
        state.set("away");
        var phone = listen(instance(updates), null);
        Awaitility.await().until(() -> drawn.get() > 0);
        assertThat(text(phone)).doesNotContain("event: beat");
        state.set("Khai mạc");
        awaitText(phone, "Khai mạc");
        awaitText(phone, "event: beat");
    }

    @Test
    void a_device_that_was_cut_off_is_sent_to_ask_anew() throws Exception {
        var updates = database.liveUpdates();
        var feeds = instance(updates);
        var cut = listen(feeds, "device-17");
        var other = listen(feeds, "device-18");
        awaitText(cut, "Khai mạc");
        awaitText(other, "Khai mạc");
        updates.changed("device-17", AN_HIEP);
        Awaitility.await().until(() -> feeds.listeners() == 1);
        clients.getFirst().join(Duration.ofSeconds(5));
        assertThat(clients.getFirst().isAlive()).isFalse();
    }

    @Test
    void one_listener_too_many_is_asked_to_wait() throws Exception {
        var feeds = new Feeds(provider(), database.liveUpdates(), clock(), 1);
        instances.add(feeds);
        feeds.start();
        awaitText(listen(feeds, null), "Khai mạc");
        var second = listen(feeds, null);
        clients.getLast().join(Duration.ofSeconds(5));
        assertThat(second.getStatus()).isEqualTo(503);
    }

    @Test
    void no_more_may_listen_than_the_heap_bears() {
        assertThat(Feeds.fitting(512 << 20)).isBetween(2_100, 2_500);
        assertThat(Feeds.fitting(4L << 30)).isEqualTo(5_000);
        assertThat(Feeds.fitting(64 << 20)).isEqualTo(100);
    }

    private Feeds instance(LiveUpdates updates) {
        var feeds = new Feeds(provider(), updates, clock(), 100);
        feeds.start();
        instances.add(feeds);
        return feeds;
    }

    private ObjectProvider<Feed> provider() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("stage", stage);
        return beans.getBeanProvider(Feed.class);
    }

    private static SeasonClock clock() {
        return new SeasonClock(InstantSource.system(), false);
    }

    private MockHttpServletResponse listen(Feeds feeds, @Nullable String endsAt) {
        var response = new MockHttpServletResponse();
        clients.add(Thread.ofVirtual().start(() -> feeds.listen("stage", 5, AN_HIEP, endsAt, response)));
        return response;
    }

    private static void awaitText(MockHttpServletResponse phone, String text) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(text(phone)).contains(text));
    }

    private static String text(MockHttpServletResponse phone) {
        return new String(phone.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private final class Stage implements Feed {
        @Override
        public String name() {
            return "stage";
        }

        @Override
        public Set<String> topics() {
            return Set.of("stage", "vote");
        }

        @Override
        public String picture(long conferenceId) {
            assertThat(Acting.current().orElseThrow().scope()).isEqualTo(AN_HIEP);
            drawn.incrementAndGet();
            if (state.get().equals("away")) {
                throw new IllegalStateException("the database does not answer");
            }
            return state.get();
        }
    }
}
