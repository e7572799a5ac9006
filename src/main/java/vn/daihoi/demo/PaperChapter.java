package vn.daihoi.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.daihoi.file.Upload;
import vn.daihoi.paper.Addressed;
import vn.daihoi.paper.Addressing;
import vn.daihoi.paper.NewPaper;
import vn.daihoi.paper.OpenPaper;
import vn.daihoi.paper.PaperKind;
import vn.daihoi.paper.Recipients;
import vn.daihoi.paper.SendPaper;
import vn.daihoi.plan.Cited;
import vn.daihoi.plan.Plan;
import vn.daihoi.plan.PlansInForce;
import vn.daihoi.plan.Recipient;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Roles;
import vn.daihoi.shared.SeasonClock;
import vn.daihoi.unit.Unit;
import vn.daihoi.unit.Units;

/// The province has sent its plan to whom it names as recipients (KH128 Nơi nhận), and a letter to the districts. Most
/// have opened them; the units with demo accounts have not: that is left to those who try the program.
@Component
@Profile("demo")
class PaperChapter implements DemoChapter {
    private static final LocalDate PLAN_SENT = LocalDate.of(2019, 9, 16);
    private static final LocalDate LETTER_SENT = LocalDate.of(2020, 2, 5);
    private static final List<String> READERS =
            List.of("Huỳnh Văn Tâm", "Kim Thị Sà Vên", "Nguyễn Thị Hồng Loan", "Trà Minh Đức", "Lâm Thị Thu Hà");

    private final PlansInForce plans;
    private final Units units;
    private final SendPaper sendPaper;
    private final OpenPaper openPaper;
    private final Recipients recipients;
    private final SeasonClock clock;

    PaperChapter(
            PlansInForce plans,
            Units units,
            SendPaper sendPaper,
            OpenPaper openPaper,
            Recipients recipients,
            SeasonClock clock) {
        this.plans = plans;
        this.units = units;
        this.sendPaper = sendPaper;
        this.openPaper = openPaper;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public void tell() {
        var today = clock.shift();
        try {
            var province = units.root().orElseThrow();
            plans.on(clock.today(), province.path()).ifPresent(plan -> sendPlan(province, plan));
            send(province, letter(), new Addressing(List.of("huyen"), List.of(), List.of()), LETTER_SENT, 3);
        } finally {
            clock.shiftBy(today);
        }
    }

    private void sendPlan(Unit province, Plan plan) {
        var heading = plan.heading();
        var lines = plan.recipients().stream().map(Cited::value).toList();
        var paper = new NewPaper(
                heading.issuer(),
                heading.number(),
                LocalDate.of(2019, 9, 11),
                PaperKind.PLAN,
                heading.title(),
                heading.signer() == null ? "" : heading.signer().value().name(),
                lines.stream().map(Recipient::name).toList());
        var kinds =
                lines.stream().flatMap(line -> line.kinds().stream()).distinct().toList();
        var codes =
                lines.stream().flatMap(line -> line.units().stream()).distinct().toList();
        send(province, paper, new Addressing(kinds, List.of(), codes), PLAN_SENT, 12);
    }

    private static NewPaper letter() {
        return new NewPaper(
                "Ủy ban nhân dân tỉnh Sóc Trăng",
                "05/UBND-TĐKT (giả định)",
                LETTER_SENT,
                PaperKind.DISPATCH,
                "Về việc gửi kế hoạch và quyết định thành lập Ban Tổ chức Hội nghị điển hình tiên tiến",
                "Trần Thị Bích Ngọc (nhân vật giả định)",
                List.of("Ủy ban nhân dân các huyện, thị xã, thành phố"));
    }

    /// @param skip every so many-th unit has not opened it yet
    private void send(Unit province, NewPaper paper, Addressing to, LocalDate day, int skip) {
        var sender = new Actor(
                0, DemoPerson.ALL.getFirst().name(), Set.of(Roles.STANDING_BODY), province.id(), Actor.EVERYTHING);
        on(day, 0);
        var upload = new Upload("Van-ban.pdf", BlankPdf.about(day.toString()));
        var id = Acting.as(sender, () -> sendPaper.send(sender, paper, to, List.of(upload)));
        var receivers = Acting.as(sender, () -> recipients.resolve(province.id(), to, clock.today()));
        for (var i = 0; i < receivers.size(); i++) {
            var unit = receivers.get(i);
            if (i % skip != 0 && !DutyChapter.LEFT_TO_THE_READER.contains(unit.code())) {
                on(day, i);
                open(unit, i, id);
            }
        }
    }

    private void open(Addressed unit, int i, long paper) {
        var reader =
                new Actor(0, READERS.get(i % READERS.size()), Set.of(Roles.UNIT_OFFICER), unit.unitId(), unit.path());
        Acting.as(reader, () -> openPaper.open(reader, paper));
    }

    private void on(LocalDate day, int i) {
        clock.shiftBy(clock.shiftTo(day.plusDays(i % 4)).plus(Duration.ofMinutes(13L * i % 480)));
    }
}
