package vn.daihoi.document.delegates;

import java.util.Locale;
import vn.daihoi.document.Ground;
import vn.daihoi.typeset.OfficialWords;

/// How papers speak of the plan they rest on and of the body that receives them.
final class PlanWords {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private PlanWords() {}

    /// `Kế hoạch số 128/KH-UBND ngày 11 tháng 9 năm 2019 của Ủy ban nhân dân tỉnh Sóc Trăng về tổ chức …`
    static String basis(Ground ground) {
        var plan = ground.plan();
        if (plan == null) {
            return "";
        }
        var heading = plan.heading();
        var issued = heading.issued();
        return "Kế hoạch số %s%s của %s về %s"
                .formatted(
                        heading.number(),
                        issued == null ? "" : " " + OfficialWords.date(issued),
                        heading.issuer(),
                        small(heading.title().replaceFirst("(?iu)^kế hoạch ", "")));
    }

    private static String small(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }

    static String standingBody(Ground ground) {
        var plan = ground.plan();
        var body = plan == null ? null : plan.bodies().standingBody();
        return body == null ? "Cấp trên trực tiếp" : body.value().name();
    }
}
