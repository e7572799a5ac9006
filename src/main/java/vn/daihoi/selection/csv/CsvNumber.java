package vn.daihoi.selection.csv;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Numbers in a cell, exact. Where a comma does not separate cells it is a decimal comma, as Excel writes it here, and
/// `1.200` or `1,200` is refused: one reader takes it for a thousand, another for one.
public final class CsvNumber {
    private static final Pattern POINT = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");
    private static final Pattern COMMA = Pattern.compile("-?\\d{1,18}([.,]\\d{1,12})?");
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}[.,]\\d{3}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private CsvNumber() {}

    public static Optional<BigDecimal> decimal(String cell, char separator) {
        var isNumber = separator == ','
                ? POINT.matcher(cell).matches()
                : COMMA.matcher(cell).matches() && !THOUSANDS.matcher(cell).matches();
        return isNumber ? Optional.of(new BigDecimal(cell.replace(',', '.'))) : Optional.empty();
    }

    public static OptionalInt whole(String cell) {
        return WHOLE.matcher(cell).matches() ? OptionalInt.of(Integer.parseInt(cell)) : OptionalInt.empty();
    }
}
