package vn.daihoi.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.daihoi.delegate.OnLists;
import vn.daihoi.delegate.Season;
import vn.daihoi.intake.Handing;
import vn.daihoi.intake.Intake;
import vn.daihoi.intake.SheetRefused;
import vn.daihoi.intake.Verdict;
import vn.daihoi.intake.Verdict.State;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.Refused;

/// The figures of the last congress go in as one list, each with its paper, and come out again.
@OnLists
class PastsInTest {
    private static final String HEAD = "Số liệu;Số;Của kỳ;Nguồn\n";
    private static final String FINE = HEAD + """
        Huân chương;1.250;2010 - 2015;BC 12/BC-UBND
        nong-dan;48;2010 - 2015;BC 12/BC-UBND
        """;

    @Autowired
    Season season;

    @Autowired
    Intake intake;

    @Autowired
    Pasts pasts;

    @Autowired
    KeepPast keep;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor officer;
    private long unit;
    private Handing handing;

    @BeforeEach
    void nothing_is_typed_yet() {
        season.open();
        JdbcClient.create(owner).sql("truncate report.past").update();
        officer = season.officer("942");
        unit = season.unit("942").id();
        handing = new Handing(intake, officer, "past", String.valueOf(unit));
    }

    private long upload(String list) throws SheetRefused {
        return handing.upload(list.getBytes(StandardCharsets.UTF_8));
    }

    private List<Past> typed() {
        return Acting.as(officer, () -> pasts.of(unit, "2019 - 2020"));
    }

    @Test
    void a_list_goes_in_once_and_out_again() throws SheetRefused {
        var id = upload(FINE);
        assertThat(handing.preview(id).in(State.FRESH)).hasSize(2);
        assertThat(handing.confirm(id)).isEqualTo(2);
        assertThat(typed()).extracting(Past::value).containsExactlyInAnyOrder(1250L, 48L);
        assertThat(handing.preview(upload(FINE)).in(State.KNOWN)).hasSize(2);

        handing.undo(id);
        assertThat(typed()).isEmpty();
    }

    @Test
    void each_wrong_row_says_why_and_nothing_typed_is_changed() throws SheetRefused {
        handing.confirm(upload(FINE));
        var wrong = handing.preview(upload(HEAD + """
            Số tự đặt;1;2015;BC
            phu-nu;nhiều;2015;BC
            phu-nu;3;;
            Huân chương;9;2015;BC
            thuc-chi;9;2015;BC
            """)).in(State.WRONG);
        assertThat(wrong)
                .flatExtracting(Verdict::findings)
                .extracting(Finding::code)
                .containsExactly("BC-651", "BC-652", "BC-653", "BC-654", "BC-655", "BC-642");
    }

    @Test
    void what_somebody_changed_since_stays_and_another_unit_types_its_own() throws SheetRefused {
        var id = upload(FINE);
        handing.confirm(id);
        var one = typed().getFirst();
        Acting.as(officer, () -> {
            keep.keep(
                    officer,
                    unit,
                    new Past(one.figure(), 7, one.period(), one.source(), one.version(), officer.name(), "", true));
            return true;
        });
        assertThatThrownBy(() -> handing.undo(id)).isInstanceOf(Refused.class);
        var other = new Handing(intake, season.officer("943"), "past", String.valueOf(unit));
        assertThatThrownBy(() -> other.upload(FINE.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuntimeException.class);
    }
}
