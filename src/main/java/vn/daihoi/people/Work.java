package vn.daihoi.people;

import java.util.Arrays;
import java.util.Optional;

/// Who works with own hands and who leads: the plan wants attention for direct workers (KH128 II.2.b).
public enum Work implements Coded {
    DIRECT("truc-tiep"),
    LEADER("lanh-dao"),
    OTHER("khac");

    private final String code;

    Work(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public static Optional<Work> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
