package vn.daihoi.commendation.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.daihoi.commendation.Decision;
import vn.daihoi.commendation.Line;
import vn.daihoi.people.AwardFamily;
import vn.daihoi.people.Awards;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Registrant;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.OfficialWords;

/// What the certificates of a decision say: in Vietnamese, whatever the language of the screen.
@Component
public class DrawCertificates {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Dictionary dictionary;

    DrawCertificates(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Orders and state titles come with a certificate of the State.
    public static boolean isPrinted(String award) {
        return title(award).isPresent();
    }

    private static Optional<String> title(String award) {
        return Awards.coded(award).flatMap(known -> switch (known.family()) {
            case STATE_TITLE -> Optional.empty();
            case EMULATION -> Optional.of("title");
            case COMMENDATION ->
                switch (known.form()) {
                    case "bằng khen" -> Optional.of("merit");
                    case "giấy khen" -> Optional.of("praise");
                    default -> Optional.empty();
                };
        });
    }

    public byte[] pdf(Decision decision, List<Line> lines, Certificates.Paper paper) {
        var t = dictionary.in(Dictionary.VIETNAMESE);
        return Certificates.pdf(
                t, lines.stream().map(line -> certificate(decision, line, t)).toList(), paper);
    }

    private static Certificate certificate(Decision decision, Line line, Words t) {
        var act = decision.act();
        var kind = title(decision.award()).orElse("praise");
        var emulation = Awards.coded(decision.award())
                .filter(award -> award.family() == AwardFamily.EMULATION)
                .isPresent();
        return new Certificate(
                giver(act),
                t.of("commendation.certificate." + kind),
                emulation ? t.of("commendation.certificate.honour", decision.title()) : "",
                name(line.registrant(), t),
                who(line),
                line.proposal().achievement(),
                t.of("commendation.certificate.decision", act.number(), OfficialWords.date(act.onDay())),
                act.place().isEmpty() ? "" : OfficialWords.placeAndDate(act.place(), act.onDay()),
                post(act.post()),
                act.signer());
    }

    /// A deputy signs for the head: `KT. CHỦ TỊCH` over `PHÓ CHỦ TỊCH`.
    private static String post(String post) {
        return post.toUpperCase(VIETNAMESE).startsWith("PHÓ ")
                ? "KT. %s\n%s".formatted(post.substring("PHÓ ".length()), post)
                : post;
    }

    /// The head gives, not the committee: `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG`.
    private static String giver(Decision.Act act) {
        var post = act.post().replaceFirst("(?iu)^(KT\\.|TL\\.|Q\\.)?\\s*(PHÓ\\s+)?", "");
        var head = post.lines().reduce((_, last) -> last).orElse("");
        var body = act.body().toUpperCase(VIETNAMESE);
        return head.isEmpty() || head.toUpperCase(VIETNAMESE).contains(body)
                ? body
                : head.toUpperCase(VIETNAMESE) + " " + body;
    }

    private static String name(Registrant registrant, Words t) {
        var name = registrant.name().full();
        var sex = registrant.facts().sex();
        if (registrant.kind() != Kind.PERSON
                || sex == null
                || !registrant.name().religiousTitle().isEmpty()) {
            return name;
        }
        return t.of(sex == Sex.FEMALE ? "commendation.certificate.ms" : "commendation.certificate.mr", name);
    }

    private static String who(Line line) {
        return Stream.of(line.registrant().facts().post(), line.home())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
