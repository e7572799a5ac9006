package vn.daihoi.demo.invented;

import java.util.ArrayList;
import java.util.List;
import vn.daihoi.people.Honour;
import vn.daihoi.people.Kind;

/// The honours of an invented life, few and plausible; the rarest ones are given by hand in [Notables].
final class Careers {
    private static final String PROVINCE = "bang-khen-cap-bo-nganh-tinh-doan-the-trung-uong";
    private final Dice dice;

    Careers(Dice dice) {
        this.dice = dice;
    }

    List<Honour> of(Kind kind, boolean onPayroll) {
        return switch (kind) {
            case PERSON -> onPayroll ? official() : neighbour();
            case COLLECTIVE -> collective();
            case HOUSEHOLD ->
                List.of(
                        Honour.of("gia-dinh-van-hoa", dice.between(2016, 2019)),
                        Honour.of("giay-khen-cua-chu-tich-ubnd-cap-huyen", dice.between(2016, 2019)));
        };
    }

    private List<Honour> official() {
        var honours = new ArrayList<Honour>();
        maybe(honours, 62, "lao-dong-tien-tien", dice.between(2017, 2019));
        maybe(honours, 30, "chien-si-thi-dua-co-so", dice.between(2016, 2019));
        maybe(honours, 20, "giay-khen-cua-giam-doc-so-ban-nganh-doan-the-cap-tinh", dice.between(2015, 2019));
        maybe(honours, 16, PROVINCE, dice.between(2015, 2019));
        maybe(honours, 4, "chien-si-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong", dice.between(2016, 2019));
        maybe(honours, 2, "bang-khen-cua-thu-tuong-chinh-phu", dice.between(2015, 2019));
        maybe(honours, 6, "ky-niem-chuong", dice.between(2012, 2019));
        return honours;
    }

    private List<Honour> neighbour() {
        var honours = new ArrayList<Honour>();
        maybe(honours, 48, "giay-khen-cua-chu-tich-ubnd-cap-xa", dice.between(2015, 2019));
        maybe(honours, 26, "giay-khen-cua-chu-tich-ubnd-cap-huyen", dice.between(2015, 2019));
        maybe(honours, 9, PROVINCE, dice.between(2015, 2019));
        maybe(honours, 1, "bang-khen-cua-thu-tuong-chinh-phu", dice.between(2015, 2019));
        return honours;
    }

    private List<Honour> collective() {
        var honours = new ArrayList<Honour>();
        maybe(honours, 70, "tap-the-lao-dong-tien-tien", dice.between(2017, 2019));
        maybe(honours, 35, "tap-the-lao-dong-xuat-sac", dice.between(2016, 2019));
        maybe(honours, 12, "co-thi-dua-cap-bo-nganh-tinh-doan-the-trung-uong", dice.between(2016, 2019));
        maybe(honours, 25, PROVINCE, dice.between(2015, 2019));
        return honours;
    }

    private void maybe(List<Honour> honours, int chances, String award, int year) {
        if (dice.in100(chances)) {
            honours.add(Honour.of(award, year));
        }
    }
}
