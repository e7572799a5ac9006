package vn.daihoi.shared;

import java.util.List;

/// The roles an account can have, as constants because annotations need them.
public final class Roles {
    /// Thường trực Hội đồng Thi đua - Khen thưởng (Sở Nội vụ): sees its whole subtree, receives and decides.
    public static final String STANDING_BODY = "STANDING_BODY";
    /// Cán bộ thi đua of one unit: prepares everything.
    public static final String UNIT_OFFICER = "UNIT_OFFICER";
    /// Thủ trưởng đơn vị: approves before anything goes up.
    public static final String HEAD_OF_UNIT = "HEAD_OF_UNIT";
    public static final String VIEWER = "VIEWER";
    /// Keeps accounts, units and the demo clock; decides nothing of the season.
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    public static final List<String> ALL = List.of(STANDING_BODY, UNIT_OFFICER, HEAD_OF_UNIT, VIEWER, ADMINISTRATOR);

    private Roles() {}
}
