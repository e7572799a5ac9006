package vn.daihoi.identity.passkey;

import java.net.URI;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.daihoi.audit.Journal;

/// Passkeys belong to the name people type for this installation: `daihoi.address`. Without one it is `localhost`, at
/// whatever port the program listens; an IP address cannot have passkeys.
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    private final String address;
    private final Set<String> origins = new CopyOnWriteArraySet<>();

    PasskeyConfiguration(@Value("${daihoi.address:}") String address) {
        this.address = address;
        if (!address.isEmpty()) {
            origins.add(originOf(URI.create(address)));
        }
    }

    @EventListener
    void listening(WebServerInitializedEvent started) {
        if (address.isEmpty()) {
            origins.add("http://localhost:" + started.getWebServer().getPort());
        }
    }

    /// The device must ask for finger, face or PIN: the key stands alone, there is no password besides it.
    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners, Passkeys passkeys, Journal journal, TransactionTemplate transactions) {
        var host = address.isEmpty() ? "localhost" : URI.create(address).getHost();
        var us = PublicKeyCredentialRpEntity.builder().id(host).name("Đại Hội").build();
        var operations = new Journalled(owners, passkeys, us, origins, journal, transactions);
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static String originOf(URI address) {
        var port = address.getPort();
        return address.getScheme() + "://" + address.getHost() + (port < 0 ? "" : ":" + port);
    }
}
