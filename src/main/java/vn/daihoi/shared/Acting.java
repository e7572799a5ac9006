package vn.daihoi.shared;

import java.util.Optional;

/// Binds the actor to the work being done, so that the database can enforce the same scope as the code.
public final class Acting {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Acting() {}

    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    public static <R, X extends Throwable> R as(Actor actor, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    /// Jobs, start-up and events from outside act as the system and see every unit.
    public static void asSystem(Runnable work) {
        ScopedValue.where(ACTOR, Actor.SYSTEM).run(work);
    }
}
