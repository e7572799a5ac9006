package vn.daihoi.shared.web;

import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.daihoi.shared.VietnameseText;

/// What [IncomingText] is for forms, for the texts of a JSON body.
@Component
class IncomingJson extends SimpleModule {

    IncomingJson() {
        addDeserializer(String.class, new Received());
    }

    private static final class Received extends StdScalarDeserializer<String> {

        Received() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return VietnameseText.received(parser.getValueAsString(""));
        }
    }
}
