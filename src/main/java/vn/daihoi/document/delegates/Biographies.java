package vn.daihoi.document.delegates;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.daihoi.delegate.Delegates;
import vn.daihoi.delegate.Purpose;
import vn.daihoi.document.BuiltIn;
import vn.daihoi.document.Contents;
import vn.daihoi.document.Ground;
import vn.daihoi.document.PaperSource;
import vn.daihoi.people.Coded;
import vn.daihoi.people.Honours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.SensitiveData;
import vn.daihoi.shared.Actor;
import vn.daihoi.shared.Finding;
import vn.daihoi.shared.web.Dictionary;
import vn.daihoi.shared.web.Words;
import vn.daihoi.typeset.Fields;
import vn.daihoi.typeset.PaperType;
import vn.daihoi.typeset.Values;

/// Trích ngang đại biểu, and the same facts person by person as Phiếu đăng ký đại biểu. Ethnicity, religion and party
/// come through the one door that asks the role and writes the look down (NĐ 13/2023).
class Biographies implements PaperSource {
    static final String LOOK = "document.look";
    private static final String MASK = "•••";

    private final String code;
    private final ChosenList chosen;
    private final SensitiveData sensitive;
    private final Honours honours;
    private final Words t;

    Biographies(String code, ChosenList chosen, SensitiveData sensitive, Honours honours, Dictionary dictionary) {
        this.code = code;
        this.chosen = chosen;
        this.sensitive = sensitive;
        this.honours = honours;
        this.t = dictionary.in(Dictionary.VIETNAMESE);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public PaperType type() {
        return PaperType.ANNOUNCEMENT;
    }

    @Override
    public boolean isNumbered() {
        return false;
    }

    @Override
    public Fields fields() {
        return BuiltIn.fields(code);
    }

    @Override
    public boolean isFor(Ground ground) {
        return chosen.exists(ground, Purpose.UP);
    }

    /// Without looking at anybody.
    @Override
    public List<Finding> missing(Actor actor, Ground ground) {
        return chosen.exists(ground, Purpose.UP) ? List.of() : List.of(ChosenList.noList(Purpose.UP));
    }

    @Override
    public Contents fill(Actor actor, Ground ground) {
        var lines = chosen.of(actor, ground, Purpose.UP)
                .map(ChosenList.Chosen::lines)
                .orElse(List.of());
        var ids = lines.stream().map(line -> line.entry().registrantId()).toList();
        var open = sensitive.look(actor, ids, LOOK);
        var held = honours.of(ids);
        var destination = chosen.above(ground);
        var values = Values.begin()
                .orToWrite("dai_hoi", destination, "tên đại hội cấp trên")
                .and("ten_don_vi", ground.bodyName())
                .and("tong_so", lines.size())
                .and(
                        "dai_bieu",
                        lines.stream().map(line -> row(line, open, held)).toList())
                .done();
        var key = "document.paper." + code;
        return new Contents(values, t.of(key) + " dự " + destination, List.of(), missing(actor, ground));
    }

    private Values row(Delegates.Line line, Map<Long, Sensitive> open, Map<Long, List<Honours.Held>> held) {
        var id = line.entry().registrantId();
        var traits = line.delegate().traits();
        var bare = open.get(id);
        var person = traits.kind() == Kind.PERSON;
        var born = traits.bornOn() != null
                ? t.day(traits.bornOn())
                : traits.bornYear() == null ? "" : traits.bornYear().toString();
        return DelegateRow.begin(line, t)
                .and("ngay_sinh", born)
                .and("gioi_tinh", coded("delegate.part.", traits.sex()))
                .and("dan_toc", person ? shown(bare, bare == null ? null : bare.ethnicity()) : "")
                .and("ton_giao", person ? shown(bare, bare == null ? null : bare.religion()) : "")
                .and("dang_vien", person ? shown(bare, bare == null ? null : party(bare)) : "")
                .and("hoc_van", coded("people.education.", traits.education()))
                .and("ly_luan", coded("people.theory.", traits.theory()))
                .and("khen_thuong", honoured(held.getOrDefault(id, List.of())))
                .done();
    }

    private @Nullable String party(Sensitive bare) {
        var member = bare.partyMember();
        return member == null ? null : t.of(member ? "document.yes" : "document.no");
    }

    private static String shown(@Nullable Sensitive seen, @Nullable String text) {
        return seen == null ? MASK : text == null ? "" : text;
    }

    private String coded(String prefix, @Nullable Coded value) {
        return value == null || !t.has(prefix + value.code()) ? "" : t.of(prefix + value.code());
    }

    private static String honoured(List<Honours.Held> held) {
        return held.stream()
                .map(one ->
                        "%s (%d)".formatted(one.honour().title(), one.honour().year()))
                .collect(Collectors.joining("; "));
    }
}
