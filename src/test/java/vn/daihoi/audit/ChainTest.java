package vn.daihoi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    void an_untouched_chain_is_whole() {
        assertThat(verify(chainOf(3))).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_changed_entry_is_named() {
        var links = new ArrayList<>(chainOf(3));
        var second = links.get(1);
        links.set(1, link(second.seq(), "someone else", second.previousHash(), second.hash()));

        assertThat(verify(links))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class, broken -> assertThat(broken.seq()).isEqualTo(2));
    }

    @Test
    void a_removed_entry_is_named() {
        var links = new ArrayList<>(chainOf(3));
        links.remove(1);

        assertThat(verify(links))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class, broken -> assertThat(broken.seq()).isEqualTo(2));
    }

    @Test
    void a_cut_off_end_is_seen_by_the_head() {
        var links = chainOf(3);
        var verdict =
                Chain.verify(links.subList(0, 2).stream(), 3, links.getLast().hash());

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken).isEqualTo(new Verdict.Broken(3, new Verdict.Fault.CutOff(3, 2))));
    }

    private static Verdict verify(List<Link> links) {
        var last = links.getLast();
        return Chain.verify(links.stream(), last.seq(), last.hash());
    }

    private static List<Link> chainOf(int length) {
        var links = new ArrayList<Link>();
        var previous = new byte[] {0};
        for (var seq = 1; seq <= length; seq++) {
            var hash = hash(previous, link(seq, "Lê Thị A", previous, new byte[0]));
            links.add(link(seq, "Lê Thị A", previous, hash));
            previous = hash;
        }
        return links;
    }

    private static Link link(long seq, String actor, byte[] previous, byte[] hash) {
        return new Link(seq, 1, 2, 7, actor, "duty.submitted", "dossier", 9, "1.2", null, "{}", previous, hash);
    }

    /// Written out once more by hand: the format is a promise to whoever verifies a copy of the journal.
    private static byte[] hash(byte[] previous, Link link) {
        var name = link.actorName();
        var text = "1:%d1:11:21:7%d:%s14:duty.submitted7:dossier1:93:1.2-2:{}"
                .formatted(link.seq(), name.getBytes(StandardCharsets.UTF_8).length, name);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
