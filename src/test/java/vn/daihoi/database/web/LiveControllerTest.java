package vn.daihoi.database.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;

import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.daihoi.database.Change;
import vn.daihoi.database.LiveUpdates;
import vn.daihoi.database.TestDatabase;
import vn.daihoi.shared.Actor;

class LiveControllerTest {
    private static final Actor CHAU_THANH = new Actor(7, "Cán bộ Châu Thành", Set.of(), 12L, "1.12");

    private final LiveUpdates updates = TestDatabase.create().liveUpdates();
    private final LiveController controller = new LiveController(new LiveStreams(updates));

    @Test
    void a_page_hears_of_its_own_subtree_and_of_what_concerns_all() throws Exception {
        var page = open(CHAU_THANH);
        updates.changed("duty", "1.13");
        updates.changed("unit", "1.12.57");
        updates.changed("plan", null);

        awaitText(page, "event:plan");
        assertThat(textOf(page)).contains("event:unit\ndata:unit").doesNotContain("duty");
    }

    /// Drawn before the change and listening after it, it would show the old state until the next one.
    @Test
    void a_page_hears_of_what_changed_between_its_drawing_and_its_first_listening() throws Exception {
        var early = open(CHAU_THANH);
        updates.changed("duty", "1.12");
        awaitText(early, "event:duty");

        awaitText(open(CHAU_THANH), "event:duty");
    }

    @Test
    void the_whole_tree_is_told_to_those_who_see_it() throws Exception {
        var page = open(Actor.SYSTEM);
        updates.changed("duty", "1.13");
        awaitText(page, "event:duty");
    }

    @Test
    void a_page_that_may_have_missed_something_is_sent_to_come_again() throws Exception {
        var page = open(CHAU_THANH);
        updates.changed(Change.EVERYTHING, null);
        assertThat(page.getAsyncResult(5_000)).isNull();
        assertThat(textOf(page)).doesNotContain(Change.EVERYTHING);
    }

    private MvcResult open(Actor actor) throws Exception {
        var mvc = MockMvcBuilders.standaloneSetup(controller)
                .setCustomArgumentResolvers(new As(actor))
                .build();
        var page = mvc.perform(get("/live")).andExpect(request().asyncStarted()).andReturn();
        awaitText(page, ":open");
        return page;
    }

    private static void awaitText(MvcResult page, String text) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(textOf(page)).contains(text));
    }

    private static String textOf(MvcResult page) throws Exception {
        return page.getResponse().getContentAsString();
    }

    private record As(Actor actor) implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Actor.class);
        }

        @Override
        public Actor resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return actor;
        }
    }
}
