package vn.daihoi.demo;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.daihoi.people.AddRegistrant;
import vn.daihoi.people.Economy;
import vn.daihoi.people.Facts;
import vn.daihoi.people.Honour;
import vn.daihoi.people.KeepHonours;
import vn.daihoi.people.Kind;
import vn.daihoi.people.Name;
import vn.daihoi.people.NewRegistrant;
import vn.daihoi.people.Profile;
import vn.daihoi.people.Sector;
import vn.daihoi.people.Sensitive;
import vn.daihoi.people.Sex;
import vn.daihoi.people.Work;
import vn.daihoi.shared.Acting;
import vn.daihoi.shared.Actor;
import vn.daihoi.unit.Unit;

/// Enters invented farmers into the register.
@Component
@org.springframework.context.annotation.Profile("demo")
class DemoFarmers {
    private final AddRegistrant people;
    private final KeepHonours honours;

    DemoFarmers(AddRegistrant people, KeepHonours honours) {
        this.people = people;
        this.honours = honours;
    }

    /// A farmer of the Khmer, with giấy khen of her district; gives her number in the register.
    ///
    /// @param officer of the commune, who enters her
    long register(Unit commune, Actor officer, String name, String given, int born) {
        var facts = new Facts(
                Sex.FEMALE,
                born,
                null,
                "Nông dân",
                "",
                Work.DIRECT,
                Sector.FARMING,
                Economy.HOUSEHOLD,
                null,
                null,
                null,
                true);
        var profile = new Profile(Kind.PERSON, commune.id(), new Name(name, "", "", given), facts);
        var fresh = new NewRegistrant(profile, new Sensitive("Khơ-me", "Phật giáo", false), true);
        return Acting.as(officer, () -> {
            var id = people.add(officer, fresh).id();
            honours.add(
                    officer,
                    id,
                    new Honour(
                            "giay-khen-cua-chu-tich-ubnd-cap-huyen",
                            "",
                            2018,
                            LocalDate.of(2018, 12, 20),
                            "214/QĐ-UBND",
                            "Ủy ban nhân dân huyện Châu Thành"));
            return id;
        });
    }
}
