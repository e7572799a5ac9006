package vn.daihoi.plan;

import java.util.function.Function;
import vn.daihoi.shared.Citation;

/// A value of the plan with the paragraph it rests on.
public record Cited<T>(T value, Citation citation) {

    public <R> Cited<R> map(Function<? super T, ? extends R> change) {
        return new Cited<>(change.apply(value), citation);
    }
}
