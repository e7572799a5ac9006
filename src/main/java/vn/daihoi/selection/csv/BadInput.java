package vn.daihoi.selection.csv;

import java.util.List;
import java.util.stream.Collectors;

/// Input that cannot be worked with. Carries every fault, so that the reader mends the file once.
public final class BadInput extends RuntimeException {
    private final transient List<InputFault> faults;

    public BadInput(List<InputFault> faults) {
        super(faults.stream()
                .map(fault -> fault.place() + " " + fault.code() + " " + fault.values())
                .collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public BadInput(InputFault fault) {
        this(List.of(fault));
    }

    public List<InputFault> faults() {
        return faults;
    }
}
