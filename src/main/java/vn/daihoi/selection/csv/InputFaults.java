package vn.daihoi.selection.csv;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with one file, until someone asks.
public final class InputFaults {
    private final String file;
    private final List<InputFault> faults = new ArrayList<>();

    public InputFaults(String file) {
        this.file = file;
    }

    public void add(long line, String code, Object... values) {
        faults.add(InputFault.of(file, line, code, values));
    }

    public void add(CsvRow row, String code, Object... values) {
        add(row.line(), code, values);
    }

    public List<InputFault> all() {
        return List.copyOf(faults);
    }

    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new BadInput(faults);
        }
    }
}
