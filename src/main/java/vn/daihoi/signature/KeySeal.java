package vn.daihoi.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Seals keys with a secret that is not in the database: whoever takes a copy of the database cannot even begin to
/// guess passwords. The secret is `daihoi.signature.secret` (32 bytes in Base64; the same for all instances), else a
/// file of the data folder that only this program may read. See docs/adr/0012.
@Component
public class KeySeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private static final String MAC = "HmacSHA256";

    private final String configured;
    private final Path file;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable SecretKey secret;

    KeySeal(@Value("${daihoi.signature.secret:}") String configured, @Value("${daihoi.data:./data}") Path folder) {
        this.configured = configured;
        this.file = folder.resolve("signature.secret");
    }

    /// @param owner bound into the seal: what was sealed for one unit opens for no other
    byte[] seal(byte[] plain, long owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, owner);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(byte[] sealed, long owner) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), owner);
    }

    /// As [#seal(byte[], long)] under a key of its own: what is sealed for one purpose opens for no other.
    public byte[] seal(String purpose, byte[] plain, long owner) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, keyFor("seal " + purpose), nonce, plain, owner);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    public byte[] open(String purpose, byte[] sealed, long owner) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        var body = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return run(Cipher.DECRYPT_MODE, keyFor("seal " + purpose), nonce, body, owner);
    }

    /// 32 bytes that nobody without the secret can tell or make: for links that can be made again but not guessed.
    public byte[] mark(String purpose, byte[] what) {
        return mac(keyFor("mark " + purpose).getEncoded(), what);
    }

    private SecretKey keyFor(String use) {
        return new SecretKeySpec(mac(secret().getEncoded(), use.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    private static byte[] mac(byte[] key, byte[] what) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(what);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, long owner) {
        return run(mode, secret(), nonce, bytes, owner);
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, byte[] bytes, long owner) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(0, owner));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "what was sealed for (%d) does not open with this secret".formatted(owner), e);
        }
    }

    private SecretKey secret() {
        var known = secret;
        if (known == null) {
            known = new SecretKeySpec(configured.isEmpty() ? ofFile() : ofSetting(), "AES");
            secret = known;
        }
        return known;
    }

    private byte[] ofSetting() {
        return checked(Base64.getDecoder().decode(configured), "daihoi.signature.secret");
    }

    private byte[] ofFile() {
        try {
            create();
            return checked(Base64.getDecoder().decode(Files.readString(file).strip()), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Readable by its owner alone from the first moment; an instance that comes second takes what is there.
    private void create() throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        var fresh = new byte[SECRET_BYTES];
        random.nextBytes(fresh);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
        } catch (FileAlreadyExistsException e) {
            // somebody else was first
        }
    }

    private static byte[] checked(byte[] bytes, String where) {
        if (bytes.length != SECRET_BYTES) {
            throw new IllegalStateException(
                    "secret in (%s) has (%d) bytes, expected %d".formatted(where, bytes.length, SECRET_BYTES));
        }
        return bytes;
    }
}
