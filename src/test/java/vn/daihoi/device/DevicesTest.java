package vn.daihoi.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.Cookie;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.daihoi.conference.BeginConference;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.delegate.Season;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Refused;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import({Season.class, DevicesTest.AtTheTable.class})
@TestPropertySource(properties = "daihoi.clock=movable")
class DevicesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    BeginConference begin;

    @Autowired
    EnrolDevices enrol;

    @Autowired
    Devices devices;

    private Actor officer;
    private long conference;

    /// Something for a device to ask for.
    @RestController
    @PermitAll
    static class AtTheTable {
        @GetMapping("/on/voting/who")
        String who(Device device, Actor actor) {
            return "%s sees %s".formatted(device.name(), actor.scope());
        }

        @PostMapping("/on/voting/who")
        String change(Device device) {
            return device.name();
        }
    }

    @BeforeEach
    void the_district_holds_a_conference() {
        season.open();
        officer = season.officer("942");
        conference = Acting.as(officer, () -> begin.begin(officer, officer.unitId()));
    }

    private EnrolDevices.Expected expected(DeviceKind kind) {
        return Acting.as(officer, () -> enrol.add(officer, conference, kind, "Bàn 1 – máy chị Lan"));
    }

    private Cookie letIn(String code) throws Exception {
        var cookie = mvc.perform(post("/d/" + code))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getCookie("daihoi-device");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
        return cookie;
    }

    private ResultActions who(Cookie cookie) throws Exception {
        return mvc.perform(get("/on/voting/who").cookie(cookie).accept("application/json", "text/plain"));
    }

    @Test
    void a_device_let_in_by_its_code_works_for_the_unit_of_its_conference_only() throws Exception {
        var code = expected(DeviceKind.VOTING).code();
        mvc.perform(get("/d/" + code))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("Bàn 1 – máy chị Lan")));
        var path = season.unit("942").path();
        who(letIn(code)).andExpect(status().isOk()).andExpect(content().string("Bàn 1 – máy chị Lan sees " + path));
    }

    @Test
    void a_code_lets_one_phone_in_and_no_other() throws Exception {
        var code = expected(DeviceKind.VOTING).code();
        letIn(code);
        mvc.perform(post("/d/" + code)).andExpect(status().isGone());
        mvc.perform(get("/d/" + code))
                .andExpect(status().isGone())
                .andExpect(content().string(Matchers.containsString("Hiện mã mới")));
    }

    @Test
    void whoever_tries_codes_through_is_stopped_and_another_address_is_not() throws Exception {
        var code = expected(DeviceKind.VOTING).code();
        for (var i = 0; i < 25; i++) {
            mvc.perform(from("10.7.7.7", get("/d/" + "x".repeat(41) + (10 + i))))
                    .andExpect(status().isGone());
            mvc.perform(from("10.7.7.7", post("/d/" + "y".repeat(41) + (10 + i))))
                    .andExpect(status().isGone());
        }
        mvc.perform(from("10.7.7.7", get("/d/" + code))).andExpect(status().isTooManyRequests());
        mvc.perform(from("10.7.7.7", post("/d/" + code))).andExpect(status().isTooManyRequests());

        mvc.perform(from("10.7.7.8", post("/d/" + code))).andExpect(status().is3xxRedirection());
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    @Test
    void a_device_that_is_cut_off_may_do_nothing_from_that_moment() throws Exception {
        var made = expected(DeviceKind.VOTING);
        var cookie = letIn(made.code());
        who(cookie).andExpect(status().isOk());
        Acting.<Boolean, RuntimeException>as(officer, () -> {
            enrol.cutOff(officer, conference, made.deviceId());
            return true;
        });
        who(cookie).andExpect(status().isForbidden());
        Acting.<Boolean, RuntimeException>as(officer, () -> {
            enrol.letBack(officer, conference, made.deviceId());
            return true;
        });
        who(cookie).andExpect(status().isOk());
    }

    @Test
    void a_device_of_another_kind_is_nobody_here_and_so_is_a_guess() throws Exception {
        who(letIn(expected(DeviceKind.DOOR).code())).andExpect(status().isUnauthorized());
        who(new Cookie("daihoi-device", "x".repeat(43))).andExpect(status().isUnauthorized());
        mvc.perform(get("/on/voting/who").accept("text/html"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().string(Matchers.containsString("Thiết bị chưa được cấp quyền")));
    }

    @Test
    void another_site_cannot_make_a_device_do_anything() throws Exception {
        var cookie = letIn(expected(DeviceKind.VOTING).code());
        mvc.perform(post("/on/voting/who").cookie(cookie).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/on/voting/who").cookie(cookie).header("Sec-Fetch-Site", "same-origin"))
                .andExpect(status().isOk());
    }

    @Test
    void a_new_code_brings_another_phone_in_the_place_of_the_first() throws Exception {
        var made = expected(DeviceKind.VOTING);
        var first = letIn(made.code());
        var next = Acting.as(officer, () -> enrol.anew(officer, conference, made.deviceId()));
        who(first).andExpect(status().isOk());
        var second = letIn(next.code());
        who(second).andExpect(status().isOk());
        who(first).andExpect(status().isUnauthorized());
    }

    @Test
    void only_people_of_the_unit_let_devices_in() {
        var other = season.officer("943");
        assertThatThrownBy(() -> Acting.as(other, () -> enrol.add(other, conference, DeviceKind.DOOR, "Cửa 1")))
                .isInstanceOf(vn.daihoi.shared.NotThere.class);
        var above = season.standingBody();
        assertThatThrownBy(() -> Acting.as(above, () -> enrol.add(above, conference, DeviceKind.DOOR, "Cửa 1")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Acting.as(officer, () -> enrol.add(officer, conference, DeviceKind.DOOR, " ")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_list_tells_when_a_device_was_heard_of_and_what_waits_on_it() throws Exception {
        var made = expected(DeviceKind.VOTING);
        letIn(made.code());
        var one = Acting.as(officer, () -> devices.find(conference, made.deviceId()))
                .orElseThrow();
        assertThat(one.lastSeenAt()).isNotNull();
        assertThat(one.codeUntil()).isNull();
        assertThat(one.isCutOff()).isFalse();
    }
}
