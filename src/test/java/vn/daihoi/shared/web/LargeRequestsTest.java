package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class LargeRequestsTest {
    private static final int FORM = 2 * 1024 * 1024;

    private static MockHttpServletRequest json(int bytes) {
        var request = new MockHttpServletRequest("POST", "/api/v1/duties/1/draft");
        request.setContentType("application/json;charset=UTF-8");
        request.setContent(new byte[bytes]);
        return request;
    }

    private static int answered(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new LargeRequests(DataSize.ofMegabytes(30)).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void a_program_sends_no_more_at_once_than_a_form() throws Exception {
        assertThat(answered(json(FORM))).isEqualTo(200);
        assertThat(answered(json(FORM + 1))).isEqualTo(413);
    }

    @Test
    void a_program_says_how_much_it_sends() throws Exception {
        var request = json(10);
        request.addHeader("Transfer-Encoding", "chunked");
        assertThat(answered(request)).isEqualTo(411);
    }
}
