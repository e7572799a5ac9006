package vn.daihoi.selection.quota;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The branches a [Search] has shut, and the bounds of rows that their proofs rest on.
final class Shut {
    private final Program program;
    private final BitSet sides = new BitSet();
    private @Nullable Proof last;

    Shut(Program program) {
        this.program = program;
    }

    void forget() {
        sides.clear();
        last = null;
    }

    /// As in [Proof#sides].
    BitSet sides() {
        return sides;
    }

    @Nullable
    Proof last() {
        return last;
    }

    /// Whether these prices prove that nothing is left in the branch as it is bounded now.
    boolean by(double[] prices) {
        var proof = Proof.ofContradiction(program, prices);
        if (proof == null) {
            return false;
        }
        sides.or(proof.sides);
        last = proof;
        return true;
    }
}
