package vn.daihoi.identity.signin;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.daihoi.shared.VietnameseText;

/// Whether a password can stand: long enough, and not one that a guesser tries early.
@Component
public class PasswordRules {
    /// Of zxcvbn's 0 to 4: more than 10^8 guesses.
    private static final int STRONG = 3;
    /// Longer ones are not refused for any other reason than the work of hashing them, and never cut.
    static final int LONGEST = 500;
    /// The estimate's work grows with the square of the length; what is strong here is strong in full.
    private static final int MEASURED = 72;

    /// What people here choose first, which the library's English lists do not know.
    private static final List<String> COMMON_HERE = List.of(
            "matkhau",
            "matkhaumoi",
            "anhyeuem",
            "emyeuanh",
            "yeuem",
            "yeuanh",
            "khongbiet",
            "khongco",
            "vietnam",
            "hanoi",
            "saigon",
            "soctrang",
            "daihoi",
            "daihoithidua",
            "thidua",
            "thiduakhenthuong",
            "khenthuong",
            "congchuc",
            "canbo",
            "quantri",
            "quantrivien",
            "bacho",
            "hochiminh",
            "giadinh",
            "hoangsa",
            "truongsa",
            "muonnam",
            "xinchao",
            "camon",
            "banquantri",
            "nguyen",
            "tran",
            "pham",
            "nguyenvan",
            "nguyenthi");

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final int shortest;

    public PasswordRules(@Value("${daihoi.password.min-length:10}") int shortest) {
        this.shortest = shortest;
    }

    public int shortest() {
        return shortest;
    }

    /// What is wrong with the password, or nothing.
    ///
    /// @param about the person's names and the like, which a guesser tries too
    public Optional<Weakness> check(String password, Collection<String> about) {
        if (password.codePointCount(0, password.length()) < shortest) {
            return Optional.of(Weakness.SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Weakness.LONG);
        }
        return Stream.of(password, VietnameseText.plain(password))
                .map(form -> measure(form, about))
                .min(Comparator.comparingInt(Strength::getScore))
                .filter(strength -> strength.getScore() < STRONG)
                .map(PasswordRules::weakest);
    }

    private Strength measure(String password, Collection<String> about) {
        var start = password.substring(0, Math.min(password.length(), MEASURED));
        var tried = Stream.concat(COMMON_HERE.stream(), about.stream().flatMap(PasswordRules::forms))
                .toList();
        return zxcvbn.measure(start, tried);
    }

    /// `Nguyễn Thị Hoa` is tried as it stands, as `nguyenthihoa` and word by word.
    private static Stream<String> forms(String name) {
        var plain = VietnameseText.plain(name);
        var words = Stream.of(plain.split("[^a-z0-9]+")).filter(word -> word.length() > 1);
        return Stream.concat(Stream.of(plain, plain.replaceAll("[^a-z0-9]+", "")), words)
                .filter(form -> !form.isEmpty());
    }

    /// The pattern that makes most of the password.
    private static Weakness weakest(Strength strength) {
        return strength.getSequence().stream()
                .max(Comparator.comparingInt(match -> match.token.length()))
                .map(match -> switch (match.pattern) {
                    case Dictionary -> match.dictionaryName.equals("user_inputs") ? Weakness.NAME : Weakness.WORD;
                    case Spatial, Sequence -> Weakness.ROW;
                    case Repeat -> Weakness.REPEAT;
                    case Date, Regex -> Weakness.DATE;
                    case Bruteforce -> Weakness.WORD;
                })
                .orElse(Weakness.WORD);
    }

    /// Why a password would be guessed; each has its sentence in `identity.password.…`.
    public enum Weakness {
        SHORT,
        LONG,
        /// the person's own name or a word everybody tries here
        NAME,
        WORD,
        /// keys beside each other, 123456
        ROW,
        REPEAT,
        DATE
    }
}
