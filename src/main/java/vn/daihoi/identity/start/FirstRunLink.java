package vn.daihoi.identity.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Prints the way into an empty installation, for whoever can read the log.
@Component
@Profile("!demo")
class FirstRunLink {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRunLink.class);

    private final FirstRun firstRun;
    private final String address;

    FirstRunLink(FirstRun firstRun, @Value("${daihoi.address:}") String address) {
        this.firstRun = firstRun;
        this.address = address;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && firstRun.isDue()) {
            LOG.info("""


                Cơ sở dữ liệu còn trống. Hãy mở đường dẫn sau trong vòng 24 giờ để lập tài khoản quản trị đầu tiên
                (the database is empty; open this link within 24 hours to make the first administrator):
                  {}/first-run?token={}
                """, base(web.getWebServer().getPort()), firstRun.makeLink());
        }
    }

    private String base(int port) {
        return address.isEmpty() ? "http://localhost:" + port : address.replaceFirst("/+$", "");
    }
}
