package vn.daihoi.award;

import org.jspecify.annotations.Nullable;

/// An award that joins the ceremony.
public record NewGiving(
        long recipient,
        String award,
        String rank,
        String decision,
        @Nullable Long receiverEntryId,
        String receiverName,
        Receiving receiving) {}
