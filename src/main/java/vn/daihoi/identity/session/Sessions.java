package vn.daihoi.identity.session;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Types;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Repository;
import vn.daihoi.identity.AccessChanged;
import vn.daihoi.identity.Secret;

/// The devices on which a person is signed in.
@Repository
public class Sessions {
    private static final String DEVICE = "vn.daihoi.device";
    private static final String ADDRESS = "vn.daihoi.address";

    private static final String END_ALL_BUT = """
        delete from identity.spring_session
        where principal_name = :username and (cast(:kept as text) is null or session_id <> :kept)
        """;

    private final JdbcClient jdbc;
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    Sessions(JdbcClient jdbc, FindByIndexNameSessionRepository<? extends Session> stored) {
        this.jdbc = jdbc;
        this.stored = stored;
    }

    /// Keeps where and on what a session was opened, for the person to recognise it.
    public static void mark(HttpServletRequest request) {
        var session = request.getSession();
        session.setAttribute(DEVICE, Device.of(request.getHeader("User-Agent")));
        session.setAttribute(ADDRESS, request.getRemoteAddr());
    }

    /// The newest first.
    public List<Open> of(String username, @Nullable String current) {
        return stored.findByPrincipalName(username).values().stream()
                .map(session -> open(session, current))
                .sorted(Comparator.comparing(Open::lastSeen).reversed())
                .toList();
    }

    private static Open open(Session session, @Nullable String current) {
        return new Open(
                handle(session.getId()),
                session.<String>getAttributeOrDefault(DEVICE, ""),
                session.<String>getAttributeOrDefault(ADDRESS, ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current));
    }

    /// Ends them in the transaction of the change.
    @EventListener
    void on(AccessChanged changed) {
        endAllBut(changed.keptSession(), changed.username());
    }

    public void endAllBut(@Nullable String kept, String username) {
        jdbc.sql(END_ALL_BUT)
                .param("username", username)
                .param("kept", kept, Types.VARCHAR)
                .update();
    }

    public void end(String username, String handle) {
        find(username, handle).ifPresent(stored::deleteById);
    }

    private Optional<String> find(String username, String handle) {
        return stored.findByPrincipalName(username).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .findFirst();
    }

    /// The id itself opens the session, so it never stands on a page.
    private static String handle(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.hash(id));
    }

    /// @param handle names the session on the page
    public record Open(
            String handle, String device, String address, Instant since, Instant lastSeen, boolean thisDevice) {}
}
