package vn.daihoi.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class IncomingJsonTest {
    private final JsonMapper json =
            JsonMapper.builder().addModule(new IncomingJson()).build();

    record Body(String name, List<String> more, Integer number) {}

    @Test
    void texts_of_a_body_arrive_composed_and_without_control_characters() {
        var body =
                json.readValue("{\"name\": \"Cha\u0302u\\u0000 Tha\u0300nh\", \"more\": [\"a\\u0001\"]}", Body.class);
        assertThat(body).isEqualTo(new Body("Châu Thành", List.of("a"), null));
    }
}
