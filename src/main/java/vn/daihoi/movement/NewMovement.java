package vn.daihoi.movement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A movement as its form says it.
public record NewMovement(
        String name,
        String goals,
        @Nullable Integer fromYear,
        @Nullable Integer toYear,
        @Nullable LocalDate launchedOn) {}
