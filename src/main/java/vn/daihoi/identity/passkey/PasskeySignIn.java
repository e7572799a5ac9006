package vn.daihoi.identity.passkey;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationRequestToken;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;

/// Signs in by passkey, as the same kind of principal as by password. The library's own way would let a closed account
/// in and keep the device's idea of the person in the session.
@Component
public class PasskeySignIn implements AuthenticationManager {
    private final WebAuthnRelyingPartyOperations passkeys;
    private final UserDetailsService accounts;

    PasskeySignIn(WebAuthnRelyingPartyOperations passkeys, UserDetailsService accounts) {
        this.passkeys = passkeys;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var who = accounts.loadUserByUsername(usernameProvenBy((WebAuthnAuthenticationRequestToken) shown));
        if (!who.isEnabled()) {
            throw new DisabledException("the account is closed");
        }
        return UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
    }

    /// Whatever is wrong with what the browser sent, it proves nobody.
    private String usernameProvenBy(WebAuthnAuthenticationRequestToken shown) {
        try {
            return passkeys.authenticate(shown.getWebAuthnRequest()).getName();
        } catch (AuthenticationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new BadCredentialsException("the passkey does not prove an account", e);
        }
    }
}
