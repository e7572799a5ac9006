package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.servlet.FlashMap;

class PageFlashesTest {
    private static final String PATH = "/conferences/1/devices";

    private final PageFlashes flashes = new PageFlashes();
    private final HttpSession session = new MockHttpSession();

    @Test
    void a_fragment_that_comes_first_leaves_the_message_to_the_page() {
        var flash = new FlashMap();
        flash.put(Flash.ATTRIBUTE, Flash.done("device.cut.done"));
        flash.setTargetRequestPath(PATH);
        flashes.saveOutputFlashMap(flash, request("POST"), new MockHttpServletResponse());

        var fragment = request("GET");
        fragment.addHeader("HX-Request", "true");
        assertThat(tells(fragment)).isFalse();
        assertThat(tells(request("GET"))).isTrue();
        assertThat(tells(request("GET"))).isFalse();
    }

    private boolean tells(MockHttpServletRequest request) {
        return flashes.retrieveAndUpdate(request, new MockHttpServletResponse()) != null;
    }

    private MockHttpServletRequest request(String method) {
        var request = new MockHttpServletRequest(method, PATH);
        request.setSession(session);
        return request;
    }
}
