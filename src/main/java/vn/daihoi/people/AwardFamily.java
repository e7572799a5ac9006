package vn.daihoi.people;

import java.util.Arrays;

/// The three families of honours, never mixed: danh hiệu thi đua, hình thức khen thưởng, danh hiệu vinh dự nhà nước.
public enum AwardFamily implements Coded {
    STATE_TITLE("state-title"),
    COMMENDATION("commendation"),
    EMULATION("emulation");

    private final String code;

    AwardFamily(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static AwardFamily coded(String code) {
        return Arrays.stream(values())
                .filter(family -> family.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
