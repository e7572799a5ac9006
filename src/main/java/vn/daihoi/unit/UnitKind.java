package vn.daihoi.unit;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a unit is, in the codes that plan files use, and under what it may stand.
public enum UnitKind {
    NATION("quoc-gia"),
    PROVINCE("tinh"),
    DEPARTMENT("so-nganh"),
    COUNCIL_OFFICE("hdnd"),
    PARTY_BODY("co-quan-dang"),
    FRONT_OR_UNION("mat-tran-doan-the"),
    ASSOCIATION("hoi-dac-thu"),
    PUBLIC_SERVICE("su-nghiep"),
    CENTRAL_BODY("trung-uong"),
    ENTERPRISE("doanh-nghiep"),
    DISTRICT("huyen"),
    COMMUNE("xa");

    private final String code;

    UnitKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<UnitKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /// Whether a unit of this kind may stand under one of that kind; null = at the root of the tree.
    boolean mayStandUnder(@Nullable UnitKind parent) {
        return parent == null ? isRoot() : parents().contains(parent);
    }

    private boolean isRoot() {
        return this == NATION || this == PROVINCE;
    }

    /// Communes stand under a district, or since 2025 under the province itself.
    private Set<UnitKind> parents() {
        return switch (this) {
            case NATION -> Set.of();
            case PROVINCE -> Set.of(NATION);
            case DEPARTMENT, COUNCIL_OFFICE, PARTY_BODY, FRONT_OR_UNION, ASSOCIATION ->
                Set.of(NATION, PROVINCE, DISTRICT);
            case CENTRAL_BODY -> Set.of(NATION, PROVINCE, DISTRICT, CENTRAL_BODY);
            case PUBLIC_SERVICE, ENTERPRISE ->
                Set.of(NATION, PROVINCE, DISTRICT, DEPARTMENT, PARTY_BODY, FRONT_OR_UNION, CENTRAL_BODY, ENTERPRISE);
            case DISTRICT -> Set.of(PROVINCE);
            case COMMUNE -> Set.of(DISTRICT, PROVINCE);
        };
    }
}
