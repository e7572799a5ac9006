package vn.daihoi.intake.letters;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.daihoi.shared.Syllable;
import vn.daihoi.shared.Tone;

/// Whether something is a syllable of written Vietnamese: a beginning, a rime that goes with it, a tone it may carry.
/// Text in the wrong letter set almost never is.
public final class Spelling {
    private static final List<String> ONSETS = List.of(
            "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l",
            "m", "n", "p", "r", "s", "t", "v", "x", "");

    private static final Set<String> RIMES = Set.of("""
        a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et
        ê êch ên êm ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu
        o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
        ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uên
        uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyn uyt uyu uyp uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu
        ươc ươi ươm ươn ương ươp ươt ươu y ych ynh yt
        """.strip().split("\\s+"));

    /// After ng and c there is no e, ê, i; after ngh, gh and k nothing else.
    private static final String FRONT = "eêiy";

    private static final int MOST_MET = 10_000;
    private static final Map<String, Boolean> MET = new ConcurrentHashMap<>();

    private Spelling() {}

    /// Lists repeat their words: each is taken apart once.
    public static boolean isSyllable(String word) {
        var known = MET.get(word);
        if (known != null) {
            return known;
        }
        var syllable = Syllable.of(word);
        var is = isRime(syllable.letters()) && mayCarry(syllable.letters(), syllable.tone());
        if (MET.size() < MOST_MET) {
            MET.put(word, is);
        }
        return is;
    }

    /// Every syllable without its tone, for tests that leave none out.
    public static Collection<String> bases() {
        var bases = new LinkedHashSet<String>();
        for (var onset : ONSETS) {
            RIMES.stream().filter(rime -> fits(onset, rime)).forEach(rime -> bases.add(onset + rime));
        }
        return bases;
    }

    public static boolean mayCarry(String letters, Tone tone) {
        var stopped = letters.endsWith("c") || letters.endsWith("ch") || letters.endsWith("p") || letters.endsWith("t");
        return !stopped || tone == Tone.SAC || tone == Tone.NANG;
    }

    private static boolean isRime(String letters) {
        return ONSETS.stream()
                .anyMatch(onset -> letters.startsWith(onset)
                        && RIMES.contains(letters.substring(onset.length()))
                        && fits(onset, letters.substring(onset.length())));
    }

    private static boolean fits(String onset, String rime) {
        var front = FRONT.indexOf(rime.charAt(0)) >= 0;
        return switch (onset) {
            case "ngh", "gh", "k" -> front || onset.equals("k");
            case "ng", "c" -> !front;
            case "g" -> !front || rime.startsWith("i");
            case "" -> true;
            default -> !rime.startsWith("yê");
        };
    }
}
