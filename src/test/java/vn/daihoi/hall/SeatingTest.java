package vn.daihoi.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.daihoi.award.Batch;
import vn.daihoi.award.Batches;
import vn.daihoi.award.GivingState;
import vn.daihoi.award.KeepGivings;
import vn.daihoi.database.OnTestDatabase;
import vn.daihoi.delegate.AddEntries;
import vn.daihoi.delegate.BeginList;
import vn.daihoi.delegate.Delegate;
import vn.daihoi.delegate.EntryKind;
import vn.daihoi.delegate.NewEntry;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.delegate.Season;
import vn.daihoi.feed.Drawing;
import vn.daihoi.hall.room.Samples;
import vn.daihoi.hall.seating.Placed;
import vn.daihoi.hall.seating.Wishes;
import vn.daihoi.invitation.Guest;
import vn.daihoi.invitation.GuestPart;
import vn.daihoi.people.Sex;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.NotThere;
import vn.daihoi.shared.Refused;
import vn.daihoi.shared.StaleEdit;
import vn.daihoi.shared.web.Frame;
import vn.daihoi.shared.web.Frame.Csrf;

/// A district's conference in a commune hall, on the real database.
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
@Import(Season.class)
@TestPropertySource(properties = "daihoi.clock=movable")
class SeatingTest {
    private static final String DIPLOMA = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";

    @Autowired
    MockMvc mvc;

    @Autowired
    Season season;

    @Autowired
    BeginList begin;

    @Autowired
    AddEntries add;

    @Autowired
    DrawRoom draw;

    @Autowired
    Rooms rooms;

    @Autowired
    SeatConference seat;

    @Autowired
    MoveSitter move;

    @Autowired
    UndoSeating undo;

    @Autowired
    Seatings seatings;

    @Autowired
    TakenSeats taken;

    @Autowired
    Seats seats;

    @Autowired
    SeatGrounds grounds;

    @Autowired
    KeepGivings awards;

    @Autowired
    Batches batches;

    @Autowired
    List<GuestPart> parts;

    @Autowired
    Drawing drawing;

    @Autowired
    TemplateEngine engine;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    private Actor officer;
    private Actor colleague;
    private long conference;
    private long room;
    private List<Long> people;

    @BeforeEach
    void a_district_with_ten_delegates_has_chosen_a_hall() {
        season.open();
        var jdbc = JdbcClient.create(owner);
        jdbc.sql("truncate hall.room, hall.seating, hall.need, award.ceremony, delegate.list, people.registrant,"
                        + " invitation.invitation,"
                        + " conference.conference cascade")
                .update();
        officer = season.officer("942");
        colleague = season.colleague("942");
        var list = as(officer, () -> begin.begin(officer, officer.unitId(), Purpose.HERE));
        people = new ArrayList<>();
        var entries = new ArrayList<NewEntry>();
        for (var i = 0; i < 10; i++) {
            var unit = i < 5 ? "31569" : "31570";
            var person =
                    season.person(unit, "Thạch Thị Sa " + (char) ('A' + i), i == 3 ? 1940 : 1980, Sex.FEMALE, "Khơ-me");
            people.add(person);
            entries.add(
                    NewEntry.of(person, EntryKind.INDIVIDUAL, season.unit(unit).id()));
        }
        as(officer, () -> add.add(officer, list, entries));
        conference = jdbc.sql("""
            insert into conference.conference (season, unit_id, on_day, state_at, state_by)
            select season, unit_id, date '2020-06-19', now(), 'x' from delegate.list where id = :list
            returning id
            """).param("list", list).query(Long.class).single();
        room = as(officer, () -> draw.begin(officer, officer.unitId(), "Hội trường huyện", Samples.communeHall()));
        as(officer, () -> {
            seat.takeRoom(officer, conference, room);
            return null;
        });
    }

    private static <R> R as(Actor actor, ScopedValue.CallableOp<R, RuntimeException> work) {
        return Acting.as(actor, work);
    }

    private int version() {
        return as(officer, () -> seatings.of(conference).orElseThrow().version());
    }

    private int plan() {
        var version = version();
        return as(officer, () -> seat.plan(officer, conference, version, false));
    }

    private Placed placed(long entry) {
        return as(officer, () -> taken.of(conference)).stream()
                .filter(one -> one.sitter() == entry)
                .findFirst()
                .orElseThrow();
    }

    private List<Delegate> delegates() {
        return as(officer, () -> grounds.of(officer, conference, Wishes.USUAL)).people();
    }

    private long entry(int place) {
        return delegates().get(place).entryId();
    }

    private void moved(Actor actor, long entry, String from, String to, long other) {
        as(actor, () -> {
            move.move(actor, conference, entry, from, to, other);
            return null;
        });
    }

    private ResultActions open(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var roles = actor.roles().toArray(String[]::new);
        return Acting.as(
                actor, () -> mvc.perform(request.with(user("x").roles(roles)).with(csrf())));
    }

    @Test
    void everybody_gets_a_seat_with_a_label_for_the_badge() {
        assertThat(plan()).isEqualTo(10);

        var labels = as(officer, () -> seats.of(conference));
        assertThat(labels).hasSize(10);
        var first = labels.values().iterator().next();
        assertThat(first.text())
                .isEqualTo("Khối %s, hàng %s, ghế %d".formatted(first.block(), first.row(), first.number()));
        assertThat(as(officer, () -> seats.of(conference, entry(0)))).isPresent();
        assertThat(as(officer, () -> seats.blocks(conference))).singleElement().satisfies(block -> {
            assertThat(block.name()).isEqualTo("A");
            assertThat(block.entries()).hasSize(10);
        });
    }

    @Test
    void a_seat_given_by_hand_stays_when_the_plan_is_made_again() {
        plan();
        var one = entry(0);
        moved(officer, one, placed(one).seat(), "A7-9", 0);

        plan();

        assertThat(placed(one).seat()).isEqualTo("A7-9");
        assertThat(placed(one).locked()).isTrue();
    }

    @Test
    void two_people_change_places_and_the_change_is_taken_back() {
        plan();
        var one = entry(0);
        var other = entry(1);
        var first = placed(one).seat();
        var second = placed(other).seat();

        moved(officer, one, first, second, other);
        assertThat(placed(one).seat()).isEqualTo(second);
        assertThat(placed(other).seat()).isEqualTo(first);

        as(officer, () -> undo.undo(officer, conference));
        assertThat(placed(one).seat()).isEqualTo(first);
        assertThat(placed(other).seat()).isEqualTo(second);
        assertThat(placed(one).locked()).isFalse();
    }

    @Test
    void two_officers_may_work_at_once_but_not_on_the_same_seat() {
        plan();
        var one = entry(0);
        var other = entry(1);
        var seen = placed(one).seat();
        var seenOther = placed(other).seat();
        moved(officer, one, seen, "A7-1", 0);

        moved(colleague, other, seenOther, "A7-2", 0);
        assertThat(placed(other).seat()).isEqualTo("A7-2");

        assertThatThrownBy(() -> moved(colleague, one, seen, "A6-1", 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CN-304");
        assertThatThrownBy(() -> moved(colleague, entry(2), placed(entry(2)).seat(), "A7-1", 0))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CN-302");
        assertThatThrownBy(() -> as(officer, () -> undo.undo(officer, conference)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CN-311");
        assertThatThrownBy(() -> as(officer, () -> seat.plan(officer, conference, 1, false)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_locked_seat_is_not_taken_from_anybody() {
        plan();
        var one = entry(0);
        as(officer, () -> {
            move.lock(officer, conference, one, placed(one).seat(), true);
            return null;
        });

        assertThatThrownBy(() -> moved(
                        officer, entry(1), placed(entry(1)).seat(), placed(one).seat(), one))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CN-301");
    }

    @Test
    void a_wheelchair_that_is_written_down_gets_its_place_in_the_next_plan() {
        var one = entry(2);
        as(officer, () -> {
            move.need(officer, conference, new Need(one, true, false, null));
            return null;
        });
        plan();

        assertThat(placed(one).seat()).isIn("A8-1", "A8-2");
        assertThat(placed(one).why().getFirst().code()).isEqualTo("wheelchair");
    }

    @Test
    void who_declined_gets_no_seat_and_who_asked_for_a_wheelchair_place_gets_one() {
        var away = entry(0);
        var rolling = entry(1);
        plan();
        answered(away, "declined", false, "");
        answered(rolling, "accepted", true, "");
        assertThat(delegates()).extracting(Delegate::entryId).doesNotContain(away);

        plan();

        assertThat(as(officer, () -> taken.of(conference)))
                .extracting(Placed::sitter)
                .hasSize(9)
                .doesNotContain(away);
        assertThat(placed(rolling).seat()).isIn("A8-1", "A8-2");
    }

    private void answered(long entry, String answer, boolean wheelchair, String help) {
        JdbcClient.create(owner)
                .sql("""
                    insert into invitation.invitation (conference_id, unit_id, list_id, entry_id, registrant_id, from_unit_id,
                        token_hash, made_at, answer, reason, wheelchair, help, answered_at, answered_by)
                    select :conference, l.unit_id, l.id, e.id, e.registrant_id, l.unit_id,
                        convert_to(e.id::text, 'UTF8'), now(), :answer, 'Bận', :wheelchair, :help, now(), 'x'
                    from delegate.entry e join delegate.list l on l.id = e.list_id where e.id = :entry
                    """)
                .param("conference", conference)
                .param("answer", answer)
                .param("wheelchair", wheelchair)
                .param("help", help)
                .param("entry", entry)
                .update();
    }

    @Test
    void a_guest_sees_the_own_seat_and_nobody_elses_name() {
        var scope = officer.scope();
        var visitor = new Actor(0, "Khách", Set.of(), officer.unitId(), scope);
        var guest = new Guest(1, conference, officer.unitId(), 1, entry(0), people.get(0), "Khách", "t", visitor);
        assertThat(ownSeat(guest)).isEmpty();
        plan();

        var code = placed(guest.entryId()).seat();
        assertThat(ownSeat(guest))
                .singleElement()
                .satisfies(shown -> assertThat(shown)
                        .contains(">" + code + "<", "Chỗ ngồi của quý vị", "class=\"mine\"")
                        .doesNotContain("Thạch Thị Sa"));
    }

    private List<String> ownSeat(Guest guest) {
        var t = drawing.words();
        var frame =
                new Frame(t, guest.path(), null, List.of(), "", null, null, false, () -> 0, () -> new Csrf("", "", ""));
        return as(
                guest.actor(),
                () -> parts.stream()
                        .flatMap(part -> part.of(guest, t).stream())
                        .filter(part -> part.template().startsWith("hall/"))
                        .map(part -> {
                            var html = new StringOutput();
                            engine.render(part.template() + ".jte", Map.of("frame", frame, "page", part.page()), html);
                            return html.toString();
                        })
                        .toList());
    }

    @Test
    void a_hall_drawn_anew_moves_nobody_until_the_drawing_is_taken() {
        plan();
        var before = as(officer, () -> taken.of(conference));
        as(officer, () -> {
            draw.draw(officer, room, 1, drawing -> Samples.theatre());
            return null;
        });

        assertThat(as(officer, () -> seatings.of(conference).orElseThrow()).drawing())
                .isEqualTo(Samples.communeHall());
        as(officer, () -> {
            seat.takeRoom(officer, conference, room);
            draw.undo(officer, room);
            return null;
        });
        assertThat(as(officer, () -> taken.of(conference))).isEqualTo(before);
        assertThat(as(officer, () -> rooms.find(room).orElseThrow()).drawing()).isEqualTo(Samples.communeHall());
        assertThatThrownBy(() -> as(officer, () -> {
                    draw.draw(officer, room, 1, drawing -> drawing);
                    return null;
                }))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void another_unit_sees_neither_hall_nor_seats() {
        plan();
        var stranger = season.officer("943");

        assertThat(as(stranger, () -> rooms.find(room))).isEmpty();
        assertThat(as(stranger, () -> seats.of(conference))).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> seat.plan(stranger, conference, 1, false)))
                .isInstanceOf(NotThere.class);
        var above = season.standingBody();
        assertThatThrownBy(() -> as(above, () -> seat.plan(above, conference, version(), false)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("CN-300");
    }

    @Test
    void those_who_receive_an_award_sit_by_the_stairs_and_are_marked_when_given() {
        as(officer, () -> {
            for (var i = 5; i < 8; i++) {
                awards.add(officer, conference, people.get(i), DIPLOMA, "", "12/QĐ-UBND");
            }
            return null;
        });
        assertThat(as(officer, () -> batches.of(conference)))
                .extracting(Batch::number)
                .containsExactly(1);
        plan();

        var turns = as(officer, () -> batches.turns(conference));
        assertThat(turns).hasSize(3);
        assertThat(turns.keySet())
                .allSatisfy(entry -> assertThat(placed(entry).seat()).startsWith("A1-"));
        assertThat(as(officer, () -> batches.seats(conference)))
                .containsKeys(turns.keySet().toArray(Long[]::new));

        var ids = as(officer, () -> batches.of(conference)).getFirst().givings().stream()
                .map(one -> one.id())
                .toList();
        assertThat(as(officer, () -> awards.mark(officer, conference, ids, GivingState.GIVEN)))
                .isEqualTo(3);
        assertThat(as(officer, () -> awards.mark(officer, conference, ids, GivingState.GIVEN)))
                .isZero();
        assertThat(as(officer, () -> batches.of(conference)).getFirst().isOver())
                .isTrue();
    }

    @Test
    void an_award_that_was_given_meanwhile_is_not_taken_out_of_the_ceremony_unseen() {
        as(officer, () -> awards.add(officer, conference, people.get(5), DIPLOMA, "", "12/QĐ-UBND"));
        var seen =
                as(officer, () -> batches.of(conference)).getFirst().givings().getFirst();
        as(officer, () -> awards.mark(officer, conference, List.of(seen.id()), GivingState.GIVEN));

        assertThatThrownBy(() -> remove(seen.id(), seen.version())).isInstanceOf(StaleEdit.class);
        assertThat(as(officer, () -> batches.of(conference))).hasSize(1);

        remove(seen.id(), seen.version() + 1);
        assertThat(as(officer, () -> batches.of(conference))).isEmpty();
    }

    private void remove(long giving, int version) {
        as(officer, () -> {
            awards.remove(officer, conference, giving, version);
            return null;
        });
    }

    @Test
    void every_page_opens_and_has_words_for_all_it_says() throws Exception {
        as(officer, () -> awards.add(officer, conference, people.get(0), "huan-chuong-lao-dong", "Ba", ""));
        plan();
        var chosen = placed(entry(0)).seat();
        for (var path : List.of(
                "/units/" + officer.unitId() + "/rooms",
                "/rooms/" + room,
                "/conferences/" + conference + "/seats?seat=" + chosen,
                "/conferences/" + conference + "/seats?seat=A8-10&who=sa",
                "/conferences/" + conference + "/awards?who=sa",
                "/conferences/" + conference + "/awards/live",
                "/conferences/" + conference + "/awards/tray")) {
            var shown = open(officer, get(path))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(shown).as(path).doesNotContain(">hall.").doesNotContain(">award.");
        }
        open(officer, get("/conferences/" + conference + "/seats?seat=" + chosen))
                .andExpect(content().string(containsString("Vì sao ngồi đây")))
                .andExpect(content().string(containsString("Thạch Thị Sa")));
    }

    @Test
    void the_page_of_the_conference_opens_after_somebody_was_moved_and_tells_only_its_own_acts() throws Exception {
        plan();
        var one = entry(0);
        moved(officer, one, placed(one).seat(), "A7-9", 0);

        var shown = open(officer, get("/conferences/" + conference))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).doesNotContain("conference.did.");
    }

    @Test
    void twelve_rows_of_fourteen_with_an_aisle_take_one_form() throws Exception {
        var made = open(
                        officer,
                        post("/units/" + officer.unitId() + "/rooms")
                                .param("name", "Hội trường UBND")
                                .param("rows", "12")
                                .param("seats", "14")
                                .param("aisles", "7")
                                .param("numbering", "odd-even"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        open(officer, get(Objects.requireNonNull(made))).andExpect(content().string(containsString("168 ghế")));
        open(
                        officer,
                        post(made + "/blocks/A/spots")
                                .param("version", "1")
                                .param("row", "1")
                                .param("column", "14")
                                .param("tool", "gap"))
                .andExpect(status().is3xxRedirection());
        open(officer, get(made)).andExpect(content().string(containsString("167 ghế")));
        open(
                        officer,
                        post(made + "/blocks/A/place")
                                .param("version", "1")
                                .param("x", "3")
                                .param("y", "0"))
                .andExpect(status().isConflict());
        open(
                        officer,
                        post("/units/" + officer.unitId() + "/rooms")
                                .param("name", "")
                                .param("rows", "mười"))
                .andExpect(status().is(422));
    }

    @Test
    void the_map_and_the_lists_are_printed_with_every_name() throws Exception {
        plan();
        var pdf = open(officer, get("/conferences/" + conference + "/seats.pdf?paper=a4"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("SƠ ĐỒ CHỖ NGỒI", "Thạch Thị Sa A", "Thạch Thị Sa J", "Xã Hồ Đắc Kiện");
        }
        open(officer, get("/conferences/" + conference + "/seats.xlsx"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(".xlsx")));
    }
}
