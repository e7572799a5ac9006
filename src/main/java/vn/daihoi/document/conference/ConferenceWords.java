package vn.daihoi.document.conference;

import java.time.LocalTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.document.Ground;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Named;
import vn.daihoi.plan.Window;
import vn.daihoi.typeset.OfficialWords;

/// How the papers of a conference speak of it: name, day, place, form.
final class ConferenceWords {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private ConferenceWords() {}

    /// `Kế hoạch số 128/KH-UBND ngày 11 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh Sóc Trăng về tổ chức …`
    static @Nullable String basis(Ground ground) {
        var plan = ground.plan();
        if (plan == null) {
            return null;
        }
        var heading = plan.heading();
        var issued = heading.issued();
        var title = heading.title().replaceFirst("(?iu)^kế hoạch\\s+", "");
        return "Kế hoạch số %s%s của %s về %s"
                .formatted(
                        heading.number(),
                        issued == null ? "" : " " + OfficialWords.date(issued),
                        heading.issuer(),
                        small(title));
    }

    /// `07 giờ 30 phút ngày 20 tháng 3 năm 2020`; null while the day is not set.
    static @Nullable String when(Ground ground) {
        var facts = ground.facts();
        var day = facts.day();
        if (day == null) {
            return null;
        }
        var at = facts.startsAt();
        return (at == null ? "" : OfficialWords.hour(at) + " ") + OfficialWords.date(day);
    }

    /// `07h30`, as programmes write it.
    static String shortHour(@Nullable LocalTime time) {
        return time == null ? "" : "%02dh%02d".formatted(time.getHour(), time.getMinute());
    }

    static @Nullable String where(Ground ground) {
        var facts = ground.facts();
        if (facts.hall().isBlank() && facts.address().isBlank()) {
            return null;
        }
        return facts.hall().isBlank() || facts.address().isBlank()
                ? facts.hall() + facts.address()
                : facts.hall() + ", " + facts.address();
    }

    /// `trong Quý I năm 2020`, as a hint while the day is not set.
    static String window(Ground ground) {
        var terms = ground.terms();
        Cited<Window> cited = terms == null ? null : terms.window();
        if (cited == null) {
            return "ngày, giờ tổ chức";
        }
        var window = cited.value();
        var quarter = window.quarter();
        return quarter.isPresent()
                ? "ngày, giờ tổ chức, trong Quý %s năm %d"
                        .formatted(
                                "I II III IV".split(" ")[quarter.getAsInt() - 1],
                                window.from().getYear())
                : "ngày, giờ tổ chức, từ %s đến %s"
                        .formatted(OfficialWords.date(window.from()), OfficialWords.date(window.to()));
    }

    static @Nullable String form(Ground ground) {
        var terms = ground.terms();
        var chosen = ground.facts().form();
        var form = chosen != null ? chosen : terms == null ? null : terms.form().value();
        return switch (form) {
            case ALL_STAFF -> "Hội nghị toàn thể";
            case DELEGATES -> "Hội nghị đại biểu";
            case CONGRESS -> "Đại hội";
            case TO_BE_CHOSEN -> null;
            case null -> null;
        };
    }

    /// `1/2 ngày`, `01 ngày`.
    static @Nullable String length(Ground ground) {
        var terms = ground.terms();
        var length = terms == null ? null : terms.length();
        if (length == null) {
            return null;
        }
        var sessions = length.value().sessions();
        return sessions % 2 == 0 ? "%02d ngày".formatted(sessions / 2) : sessions + "/2 ngày";
    }

    static String subcommittees(Ground ground) {
        var plan = ground.plan();
        return plan == null
                ? ""
                : plan.subcommittees().stream()
                        .map(Cited::value)
                        .map(Named::name)
                        .collect(Collectors.joining(", "));
    }

    static String standingBody(Ground ground) {
        var plan = ground.plan();
        var body = plan == null ? null : plan.bodies().standingBody();
        return body == null ? "" : body.value().name();
    }

    static boolean isCommittee(Ground ground) {
        return switch (ground.unit().kind()) {
            case "tinh", "huyen", "xa" -> true;
            default -> false;
        };
    }

    static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
