package vn.daihoi.invitation;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vn.daihoi.notice.MailSettings;
import vn.daihoi.signature.KeySeal;

/// Makes a guest's link, the same one each time: from a secret that is not in the database, the line of the list and
/// the generation of the link. So a letter can be printed and sent again though no link is stored, and a copy of the
/// database holds none; a new generation makes the old link void. See docs/adr/0014.
@Component
public class Links {
    private static final String PURPOSE = "invitation";
    private static final int BYTES = 16;

    private final KeySeal seal;
    private final MailSettings settings;

    Links(KeySeal seal, MailSettings settings) {
        this.seal = seal;
        this.settings = settings;
    }

    String token(long entryId, int generation) {
        var what = ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(entryId)
                .putInt(generation)
                .array();
        var mark = Arrays.copyOf(seal.mark(PURPOSE, what), BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    }

    public String path(Invitation invitation) {
        return "/i/" + token(invitation.entryId(), invitation.generation());
    }

    /// As it stands in a letter and in its QR code.
    public String address(Invitation invitation) {
        return settings.absolute(path(invitation));
    }
}
