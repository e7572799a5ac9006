package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// Lĩnh vực: the field in which somebody works or shines.
public enum Sector implements Coded {
    FARMING("nong-nghiep"),
    INDUSTRY("cong-nghiep"),
    TRADE("thuong-mai"),
    FINANCE("tai-chinh"),
    TRANSPORT("giao-thong"),
    EDUCATION("giao-duc"),
    HEALTH("y-te"),
    CULTURE("van-hoa"),
    SCIENCE("khoa-hoc"),
    ENVIRONMENT("moi-truong"),
    WELFARE("lao-dong-xa-hoi"),
    DEFENCE("quoc-phong"),
    SECURITY("an-ninh"),
    JUSTICE("tu-phap"),
    ADMINISTRATION("quan-ly-nha-nuoc"),
    PARTY_AND_UNIONS("dang-doan-the"),
    FAITH("ton-giao");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Sector> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
