package vn.daihoi.identity.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/// Sessions whose “last seen” is kept to the minute, so that looking at a page writes nothing, and which are read once
/// for a request.
///
/// The library stores the moment of each request; under load that is one update and one commit per page. And having
/// saved a session at the end of a request, it reads it once more to see whether it still needs to send the cookie.
final class QuietSessions<S extends Session> implements FindByIndexNameSessionRepository<QuietSessions.Quiet<S>> {
    private static final Duration PRECISION = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> stored;

    QuietSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(stored.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        stored.save(session.inner);
        if (JustSaved.HERE.isBound()) {
            JustSaved.HERE.get().session = session;
        }
    }

    @Override
    @SuppressWarnings("unchecked") // only this repository puts sessions there
    public @Nullable Quiet<S> findById(String id) {
        if (JustSaved.HERE.isBound()
                && JustSaved.HERE.get().session instanceof Quiet<?> saved
                && saved.getId().equals(id)) {
            return (Quiet<S>) saved;
        }
        var found = stored.findById(id);
        return found == null ? null : new Quiet<>(found);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
        if (JustSaved.HERE.isBound()) {
            JustSaved.HERE.get().session = null;
        }
    }

    @Override
    public Map<String, Quiet<S>> findByIndexNameAndIndexValue(String name, String value) {
        return stored.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Quiet<>(entry.getValue())));
    }

    /// Takes the library's place before anything asks for it.
    @Component
    static final class Installer implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof JdbcIndexedSessionRepository stored ? quiet(stored) : bean;
        }

        private static <S extends Session> Object quiet(FindByIndexNameSessionRepository<S> stored) {
            return new QuietSessions<>(stored);
        }
    }

    static final class Quiet<S extends Session> implements Session {
        private final S inner;

        Quiet(S inner) {
            this.inner = inner;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(inner.getLastAccessedTime().plus(PRECISION))) {
                inner.setLastAccessedTime(now);
            }
        }

        @Override
        public String getId() {
            return inner.getId();
        }

        @Override
        public String changeSessionId() {
            return inner.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return inner.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return inner.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            inner.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            inner.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return inner.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return inner.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            inner.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return inner.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return inner.isExpired();
        }
    }
}
