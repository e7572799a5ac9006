package vn.daihoi.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void edge_is_not_chrome_and_chrome_is_not_safari() {
        var chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0"
                + " Safari/537.36";
        assertThat(Device.of(chrome)).isEqualTo("Chrome, Windows");
        assertThat(Device.of(chrome + " Edg/131.0")).isEqualTo("Edge, Windows");
    }

    @Test
    void an_iphone_is_not_a_mac() {
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1"))
                .isEqualTo("Safari, iPhone");
    }

    @Test
    void who_says_nothing_stays_unknown() {
        assertThat(Device.of(null)).isEmpty();
        assertThat(Device.of("curl/8.5.0")).isEmpty();
    }
}
